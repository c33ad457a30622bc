package policygraph.briefing.figure;

import java.util.List;
import policygraph.question.Figure;

/** Chooses where the layers of a network go, before they are made: to where the figure will be largest on a slide. */
final class Direction {

    private static final double BETWEEN_LAYERS = 70;
    private static final double BETWEEN_BOXES = 16;

    private Direction() {}

    static Layered.Way of(List<Frame> frames, List<Layered.Arrow> arrows, Figure.Kind kind, Setting.Room room) {
        int[] layer = layers(frames.size(), arrows);
        int count = 1;
        for (int at : layer) {
            count = Math.max(count, at + 1);
        }
        double[] across = new double[count];
        double[] along = new double[count];
        double[] acrossDown = new double[count];
        double[] alongDown = new double[count];
        for (int i = 0; i < layer.length; i++) {
            across[layer[i]] += frames.get(i).height() + BETWEEN_BOXES;
            along[layer[i]] = Math.max(along[layer[i]], frames.get(i).width());
            acrossDown[layer[i]] += frames.get(i).width() + BETWEEN_BOXES;
            alongDown[layer[i]] = Math.max(alongDown[layer[i]], frames.get(i).height());
        }
        double captions =
                arrows.stream().mapToDouble(a -> a.caption().width()).max().orElse(0);
        double right = fit(room, sum(along) + (count - 1) * (BETWEEN_LAYERS + captions), largest(across));
        double down = fit(room, largest(acrossDown), sum(alongDown) + (count - 1) * BETWEEN_LAYERS);
        if (kind == Figure.Kind.CHAIN) {
            return down >= right * 0.8 ? Layered.Way.UP : Layered.Way.RIGHT;
        }
        return right >= down * 0.8 ? Layered.Way.RIGHT : Layered.Way.DOWN;
    }

    /** The longest way to each box; in a ring it ends somewhere. */
    private static int[] layers(int boxes, List<Layered.Arrow> arrows) {
        int[] layer = new int[boxes];
        for (int round = 0; round < boxes; round++) {
            boolean changed = false;
            for (Layered.Arrow arrow : arrows) {
                int least = Math.min(boxes - 1, layer[arrow.from()] + 1);
                if (layer[arrow.to()] < least && round < boxes / 2 + 1) {
                    layer[arrow.to()] = least;
                    changed = true;
                }
            }
            if (!changed) {
                break;
            }
        }
        return layer;
    }

    private static double fit(Setting.Room room, double width, double height) {
        return Math.min(1, Math.min(room.width() / width, room.height() / height));
    }

    private static double sum(double[] numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        return sum;
    }

    private static double largest(double[] numbers) {
        double most = 0;
        for (double number : numbers) {
            most = Math.max(most, number);
        }
        return most;
    }
}
