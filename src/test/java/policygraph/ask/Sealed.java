package policygraph.ask;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A line of a sealed table, {@code ask/sealed*.tsv}: written before the patterns it measures, and not changed to suit them.
 *
 * @param text what was asked
 * @param accepted the readings that are right; one without a question means that it must not be understood
 */
record Sealed(String text, List<Expected> accepted) {

    /**
     * A reading that is right.
     *
     * @param question its name, {@code -} for none
     */
    record Expected(String question, Map<String, String> parameters) {

        private static Expected of(String text) {
            String[] parts = text.strip().split(" ", 2);
            Map<String, String> parameters = new TreeMap<>();
            if (parts.length > 1) {
                for (String pair : parts[1].split(";")) {
                    parameters.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
                }
            }
            return new Expected(parts[0], parameters);
        }

        private boolean isNone() {
            return question.equals("-");
        }

        private boolean isRight(Reading reading) {
            return isNone()
                    ? reading.question() == null
                    : question.equals(reading.question()) && lowered(parameters).equals(lowered(reading.parameters()));
        }

        /** Names are looked up without regard to small and capital letters. */
        private static Map<String, String> lowered(Map<String, String> parameters) {
            Map<String, String> lowered = new TreeMap<>();
            parameters.forEach((name, value) -> lowered.put(name, value.toLowerCase(Locale.ROOT)));
            return lowered;
        }
    }

    /** What became of a sentence. */
    enum Outcome {
        /** Read as one of the readings accepted, or rightly not understood. */
        RIGHT,
        /** Not understood, though a question answers it. */
        MISSED,
        /** Taken for another question, or with other parameters: worse than not understood. */
        WRONG
    }

    static List<Sealed> table(String name) {
        try (InputStream in = Objects.requireNonNull(Sealed.class.getResourceAsStream("/ask/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Sealed::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sealed of(String line) {
        String[] cells = line.split("\t", -1);
        return new Sealed(
                cells[0],
                Arrays.stream(cells[1].split(" \\| ")).map(Expected::of).toList());
    }

    Outcome outcome(Reading reading) {
        if (accepted.stream().anyMatch(one -> one.isRight(reading))) {
            return Outcome.RIGHT;
        }
        return reading.question() == null ? Outcome.MISSED : Outcome.WRONG;
    }
}
