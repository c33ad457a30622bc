package policygraph.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tallies that extraction has to hold, per origin of the documents and type. */
final class FrozenScorecard {

    private static final Path FILE = Path.of("src/test/resources/scorecard.tsv");
    private static final String COLUMNS = "part\ttype\ttp\tfp\tfn";

    private final Map<Origin, Map<String, Tally>> tallies = new EnumMap<>(Origin.class);

    private FrozenScorecard() {}

    static FrozenScorecard read() throws IOException {
        FrozenScorecard frozen = new FrozenScorecard();
        for (String line : Files.readAllLines(FILE)) {
            String[] cells = line.split("\t");
            if (!line.startsWith("#") && !line.equals(COLUMNS)) {
                Tally tally =
                        new Tally(Integer.parseInt(cells[2]), Integer.parseInt(cells[3]), Integer.parseInt(cells[4]));
                frozen.of(Origin.valueOf(cells[0])).put(cells[1], tally);
            }
        }
        return frozen;
    }

    /** Keeps the rows of origins of which no document is there. */
    void freeze(Map<Origin, Scorecard> cards) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("# What extraction has to hold; written by -Dscorecard.freeze=true, never by hand.");
        lines.add(COLUMNS);
        cards.forEach(
                (origin, card) -> Scorecard.types().forEach(type -> of(origin).put(type, card.of(type))));
        tallies.forEach((origin, rows) -> Scorecard.types().stream()
                .filter(rows::containsKey)
                .forEach(type -> lines.add(line(origin, type, of(origin, type)))));
        Files.write(FILE, lines);
    }

    private static String line(Origin origin, String type, Tally tally) {
        return String.join(
                "\t",
                origin.name(),
                type,
                String.valueOf(tally.tp()),
                String.valueOf(tally.fp()),
                String.valueOf(tally.fn()));
    }

    private Map<String, Tally> of(Origin origin) {
        return tallies.computeIfAbsent(origin, part -> new TreeMap<>());
    }

    Tally of(Origin origin, String type) {
        Map<String, Tally> rows = tallies.getOrDefault(origin, Map.of());
        return rows.getOrDefault(type, Tally.NONE);
    }

    /** The types of which the F1 fell, in words. */
    List<String> losses(Map<Origin, Scorecard> cards) {
        List<String> losses = new ArrayList<>();
        cards.forEach((origin, card) -> Scorecard.types().forEach(type -> {
            Tally was = of(origin, type);
            Tally is = card.of(type);
            if (is.f1() < was.f1()) {
                losses.add(type + " on the " + origin.label() + " documents: was " + was + ", is " + is);
            }
        }));
        return losses;
    }
}
