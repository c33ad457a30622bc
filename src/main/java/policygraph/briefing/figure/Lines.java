package policygraph.briefing.figure;

import java.util.List;

/** What text over several lines has in common. */
final class Lines {

    private Lines() {}

    static List<TextLine> moved(List<TextLine> lines, double right, double down) {
        return lines.stream().map(line -> line.moved(right, down)).toList();
    }
}
