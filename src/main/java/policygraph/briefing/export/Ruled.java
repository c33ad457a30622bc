package policygraph.briefing.export;

import java.util.ArrayList;
import java.util.List;
import policygraph.briefing.Paper;
import policygraph.briefing.figure.Language;

/**
 * The text of a table with the marks of its evidence, and how much of the width each column gets.
 *
 * @param shares of the width, by column; together 1
 */
record Ruled(List<String> heads, List<List<String>> rows, List<Double> shares) {

    /** Shorter cells are not broken. */
    private static final double SHORT = 8;

    /** Around the text of a cell. */
    private static final double PADDING = 2.2;

    private static final double NARROWEST = 4.5;

    /** @param ems letters that the width takes side by side */
    static Ruled of(Paper.Table table, Language language, double ems) {
        List<String> heads = new ArrayList<>(table.heads());
        heads.add(language.say(Words.EVIDENCE));
        List<List<String>> rows = table.rows().stream().map(Ruled::cells).toList();
        return new Ruled(heads, rows, shares(heads, rows, ems));
    }

    /** Some of its rows. */
    Ruled rows(int from, int to) {
        return new Ruled(heads, rows.subList(from, to), shares);
    }

    private static List<String> cells(Paper.Row row) {
        List<String> cells = new ArrayList<>(row.cells());
        cells.add(row.marks());
        return List.copyOf(cells);
    }

    /**
     * What a column needs for its head and its short cells; the rest of the width by the root of how much text is left over,
     * which makes the table about as low as it can be.
     */
    static List<Double> shares(List<String> heads, List<List<String>> rows, double ems) {
        double[] needed = new double[heads.size()];
        double[] wanted = new double[heads.size()];
        double needs = 0;
        double wants = 0;
        for (int i = 0; i < needed.length; i++) {
            int column = i;
            double longest =
                    rows.stream().mapToDouble(row -> ems(row.get(column))).max().orElse(0);
            needed[i] = Math.max(NARROWEST, Math.max(ems(heads.get(i)), Math.min(SHORT, longest)) + PADDING);
            double least = needed[i] - PADDING;
            wanted[i] = Math.sqrt(rows.stream()
                    .mapToDouble(row -> Math.max(0, ems(row.get(column)) - least))
                    .sum());
            needs += needed[i];
            wants += wanted[i];
        }
        double left = Math.max(0, ems - needs);
        List<Double> shares = new ArrayList<>();
        for (int i = 0; i < needed.length; i++) {
            double width = wants == 0 ? needed[i] : needed[i] + left * wanted[i] / wants;
            shares.add(width / (wants == 0 ? needs : needs + left));
        }
        return shares;
    }

    private static double ems(String text) {
        return text.codePoints().mapToDouble(c -> c < 0x2E80 ? 0.6 : 1).sum();
    }
}
