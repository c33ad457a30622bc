package policygraph.briefing.export;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/** Numbers and paths as SVG writes them. */
final class Num {

    private Num() {}

    /** To a hundredth, without zeros that say nothing. */
    static String of(double number) {
        StringBuilder digits = new StringBuilder();
        append(digits, number);
        return digits.toString();
    }

    private static void append(StringBuilder digits, double number) {
        long hundredths = Math.round(number * 100);
        long rest = Math.abs(hundredths) % 100;
        digits.append(hundredths < 0 ? "-" : "").append(Math.abs(hundredths) / 100);
        if (rest > 0) {
            digits.append('.').append(rest / 10);
        }
        if (rest % 10 > 0) {
            digits.append(rest % 10);
        }
    }

    /** The commands of a path, its numbers multiplied. */
    static String path(Path2D path, double scale) {
        StringBuilder commands = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            int type = i.currentSegment(at);
            int numbers = type == PathIterator.SEG_CLOSE
                    ? 0
                    : type == PathIterator.SEG_QUADTO ? 4 : type == PathIterator.SEG_CUBICTO ? 6 : 2;
            commands.append("MLQCZ".charAt(type));
            for (int n = 0; n < numbers; n++) {
                append(n == 0 ? commands : commands.append(' '), at[n] * scale);
            }
        }
        return commands.toString();
    }
}
