package policygraph.briefing.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import policygraph.question.Answer;
import policygraph.question.Column;
import policygraph.question.Text;

/** Draws an answer as a table, for questions that no other picture suits. */
final class Grid {

    private static final int MOST_ROWS = 40;
    private static final int MOST_LINES = 6;
    private static final double PADDING = 6;
    private static final double WIDEST = 420;
    private static final double NARROWEST = 44;
    private static final double MOST_FOR_MARKS = 60;
    private static final TextLine.Face HEAD = new TextLine.Face(10.5, true, Ink.TEXT);
    private static final TextLine.Face CELL = TextLine.Face.of(10.5, Ink.TEXT);
    private static final TextLine.Face MORE = TextLine.Face.of(10, Ink.MUTED);

    private static final Text EVIDENCE = new Text("依据", "Evidence");
    private static final Text MORE_ROWS = new Text("另有 %d 行未列。", "Rows not listed: %d.");

    private final Style style;

    Grid(Style style) {
        this.style = style;
    }

    Body draw(Answer answer, Footnotes footnotes, TextSetter setter, double width) {
        List<Column> columns = answer.columns().stream()
                .filter(Cell::shown)
                .filter(column -> answer.rows().stream()
                        .anyMatch(row -> !text(row, column, setter).isEmpty()))
                .toList();
        boolean marked = !footnotes.all().isEmpty();
        List<String> heads = new ArrayList<>(
                columns.stream().map(column -> setter.say(column.title())).toList());
        List<List<String>> rows = new ArrayList<>();
        for (Answer.Row row :
                answer.rows().subList(0, Math.min(MOST_ROWS, answer.rows().size()))) {
            Stream<String> cells = columns.stream().map(column -> text(row, column, setter));
            rows.add(Stream.concat(cells, marked ? Stream.of(footnotes.marks(row.evidence())) : Stream.empty())
                    .toList());
        }
        if (marked) {
            heads.add(setter.say(EVIDENCE));
        }
        return set(answer, heads, rows, widths(heads, rows, marked, setter, width), setter, width);
    }

    private String text(Answer.Row row, Column column, TextSetter setter) {
        return Cell.words(row.cells().get(column.name()), style, setter.language());
    }

    /** Each column gets what its head and its longest word need; what is left goes to those with more text. */
    private static double[] widths(
            List<String> heads, List<List<String>> rows, boolean marked, TextSetter setter, double width) {
        double[] least = new double[heads.size()];
        double[] more = new double[heads.size()];
        for (int i = 0; i < least.length; i++) {
            int column = i;
            double longest = rows.stream()
                    .mapToDouble(row -> setter.width(row.get(column), CELL.size()))
                    .max()
                    .orElse(0);
            boolean marks = marked && i == least.length - 1;
            double head = setter.width(heads.get(i), HEAD.size()) + 1;
            least[i] = Math.max(head, Math.min(longest, marks ? MOST_FOR_MARKS : NARROWEST)) + 2 * PADDING + 1;
            more[i] = Math.max(0, Math.min(longest, WIDEST) + 2 * PADDING + 1 - least[i]);
        }
        double share = (width - Arrays.stream(least).sum())
                / Math.max(1, Arrays.stream(more).sum());
        for (int i = 0; i < least.length; i++) {
            least[i] += more[i] * Math.min(share, 1);
        }
        return least;
    }

    private static Body set(
            Answer answer,
            List<String> heads,
            List<List<String>> rows,
            double[] widths,
            TextSetter setter,
            double width) {
        List<Part> parts = new ArrayList<>();
        double y = row(heads, List.of(), widths, 0, HEAD, setter, parts);
        Part.Meaning meaning = new Part.Meaning(
                "head", null, "head", String.join(setter.language().and(), heads), List.of());
        parts.add(
                0,
                new Part.Box(
                        Part.Band.BODY,
                        meaning,
                        new Bounds(0, 0, width, y),
                        Outline.RECTANGLE,
                        "#E8ECF0",
                        Ink.HAIRLINE.colour(),
                        0,
                        List.of()));
        for (int i = 0; i < rows.size(); i++) {
            y = row(rows.get(i), answer.rows().get(i).evidence(), widths, y, CELL, setter, parts);
            parts.add(new Part.Rule(
                    Part.Band.BODY, new Point(0, y), new Point(width, y), Ink.HAIRLINE, 0.7, Part.Dash.SOLID));
        }
        if (answer.rows().size() > rows.size()) {
            String more = setter.say(MORE_ROWS, answer.rows().size() - rows.size());
            parts.add(new Part.Words(
                    Part.Band.BODY,
                    "more",
                    setter.block(List.of(more), new Point(PADDING, y + 4), MORE, TextSetter.Align.LEFT),
                    List.of()));
            y += MORE.leading() + 4;
        }
        return new Body(parts, width, y, List.of(), List.of(), "");
    }

    private static double row(
            List<String> cells,
            List<Integer> evidence,
            double[] widths,
            double top,
            TextLine.Face face,
            TextSetter setter,
            List<Part> parts) {
        double x = 0;
        int most = 1;
        for (int i = 0; i < cells.size(); i++) {
            List<String> lines = setter.fill(cells.get(i), widths[i] - 2 * PADDING, face.size(), MOST_LINES);
            Point at = new Point(x + PADDING, top + PADDING - 1);
            if (!lines.isEmpty()) {
                parts.add(new Part.Words(
                        Part.Band.BODY, "cell", setter.block(lines, at, face, TextSetter.Align.LEFT), evidence));
            }
            most = Math.max(most, lines.size());
            x += widths[i];
        }
        return top + most * face.leading() + 2 * PADDING - 2;
    }
}
