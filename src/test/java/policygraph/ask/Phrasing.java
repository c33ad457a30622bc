package policygraph.ask;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A line of {@code ask/*.tsv}.
 *
 * @param question what it asks; {@code -} if it must not be understood
 * @param parameters what with
 */
record Phrasing(String question, Map<String, String> parameters, String text) {

    /** The day on which the sentences are asked. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-07-01T04:00:00Z"), ZoneId.of("Asia/Shanghai"));

    static List<Phrasing> table(String name) {
        try (InputStream in = Objects.requireNonNull(Phrasing.class.getResourceAsStream("/ask/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(Phrasing::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Phrasing of(String line) {
        String[] cells = line.split("\t", -1);
        Map<String, String> parameters = new TreeMap<>();
        for (String pair : cells[1].split(";")) {
            if (!pair.isEmpty()) {
                parameters.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
            }
        }
        return new Phrasing(cells[0], parameters, cells[2]);
    }

    boolean isToBeUnderstood() {
        return !question.equals("-");
    }

    /** Whether the reading is what the line says: the question and every parameter, or nothing. */
    boolean isReadAs(Reading reading) {
        return isToBeUnderstood()
                ? question.equals(reading.question()) && parameters.equals(new TreeMap<>(reading.parameters()))
                : reading.question() == null;
    }
}
