package policygraph.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A text line by line, numbered, with marks written into it and notes under the line in which their mark begins. */
final class MarkedText {

    private static final String NOTE = "     │     ";

    /** What ends comes first; of what ends together the inner, of what begins together the outer. */
    private static final Comparator<Edge> READING_ORDER = Comparator.comparingInt(Edge::at)
            .thenComparing(Edge::opens)
            .thenComparingInt(edge -> -edge.other())
            .thenComparingInt(Edge::order);

    private final String text;
    private final List<Mark> marks;
    private final List<Edge> edges = new ArrayList<>();
    private final StringBuilder printed = new StringBuilder();
    private int nextEdge;
    private int nextMark;

    /** One end of a mark; {@code other} is where its other end lies. */
    private record Edge(int at, boolean opens, int other, int order, String words) {}

    private MarkedText(String text, List<Mark> marks) {
        this.text = text;
        this.marks = marks.stream().sorted(Comparator.comparing(Mark::span)).toList();
        for (int i = 0; i < this.marks.size(); i++) {
            addEdges(this.marks.get(i), i);
        }
        edges.sort(READING_ORDER);
    }

    static String of(String text, List<Mark> marks) {
        return new MarkedText(text, marks).print();
    }

    private void addEdges(Mark mark, int order) {
        int start = mark.span().start();
        int end = mark.span().end();
        if (start == end) {
            edges.add(new Edge(start, true, end, order, mark.open() + mark.close()));
            return;
        }
        edges.add(new Edge(start, true, end, order, mark.open()));
        edges.add(new Edge(end, false, start, -order, mark.close()));
    }

    private String print() {
        int number = 1;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            printLine(number++, start, end);
            start = end + 1;
        }
        return printed.toString();
    }

    private void printLine(int number, int start, int end) {
        String line = marked(start, end).strip();
        if (!line.isEmpty()) {
            printed.append("%4d │ ".formatted(number)).append(line).append('\n');
        }
        while (nextMark < marks.size() && marks.get(nextMark).span().start() <= end) {
            marks.get(nextMark++)
                    .notes()
                    .forEach(note -> printed.append(NOTE).append(note).append('\n'));
        }
    }

    private String marked(int start, int end) {
        StringBuilder line = new StringBuilder();
        int at = start;
        while (nextEdge < edges.size() && edges.get(nextEdge).at() <= end) {
            Edge edge = edges.get(nextEdge++);
            line.append(text, at, Math.max(at, edge.at())).append(edge.words());
            at = Math.max(at, edge.at());
        }
        return line.append(text, at, end).toString();
    }
}
