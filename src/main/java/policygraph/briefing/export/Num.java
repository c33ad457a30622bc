package policygraph.briefing.export;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.Locale;

/** Numbers and paths as SVG writes them. */
final class Num {

    private Num() {}

    /** To a hundredth, without zeros that say nothing. */
    static String of(double number) {
        long hundredths = Math.round(number * 100);
        if (hundredths % 100 == 0) {
            return Long.toString(hundredths / 100);
        }
        String digits = String.format(Locale.ROOT, "%.2f", hundredths / 100.0);
        return digits.endsWith("0") ? digits.substring(0, digits.length() - 1) : digits;
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
                commands.append(n == 0 ? "" : " ").append(of(at[n] * scale));
            }
        }
        return commands.toString();
    }
}
