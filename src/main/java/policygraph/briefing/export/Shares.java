package policygraph.briefing.export;

import java.util.ArrayList;
import java.util.List;
import policygraph.briefing.Paper;
import policygraph.briefing.figure.Language;

/** The columns of a briefing's table with the marks, and how much of the width each gets. */
final class Shares {

    private static final double WIDEST = 26;
    private static final double NARROWEST = 4.5;

    private Shares() {}

    static List<String> heads(Paper.Table table, Language language) {
        List<String> heads = new ArrayList<>(table.heads());
        heads.add(language.say(Words.EVIDENCE));
        return heads;
    }

    static List<List<String>> rows(Paper.Table table) {
        return table.rows().stream()
                .map(row -> {
                    List<String> cells = new ArrayList<>(row.cells());
                    cells.add(row.marks());
                    return List.copyOf(cells);
                })
                .toList();
    }

    /** By the longest text of a column, so that one long column does not starve the others. */
    static List<Double> of(List<String> heads, List<List<String>> rows) {
        List<Double> shares = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            double longest = Math.max(NARROWEST, ems(heads.get(i)) + 1.5);
            for (List<String> row : rows) {
                longest = Math.max(longest, Math.min(WIDEST, ems(row.get(i)) + 1.5));
            }
            shares.add(longest);
        }
        double sum = shares.stream().mapToDouble(share -> share).sum();
        return shares.stream().map(share -> share / sum).toList();
    }

    private static double ems(String text) {
        return text.codePoints().mapToDouble(c -> c < 0x2E80 ? 0.6 : 1).sum();
    }
}
