package policygraph.question;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * Finds what a name means: the thing whose name, id, number or alias it is, however it is typed. Part of a title means
 * the one thing whose title it is part of; part of an agency's name means nothing, for too many share it.
 */
final class Names {

    private static final String CANDIDATES = CypherText.lookup("candidates");

    private static final int MOST_FOUND = 200;
    private static final int MOST_OFFERED = 10;

    /** Sorts whose names are titles, of which a part may be telling. */
    private static final Set<String> TITLED = Set.of("Policy", "Platform", "Program", "Document", "Proposal");

    /** Fewer characters than this tell nothing of a title. */
    private static final int SHORTEST_PART = 4;

    /** Names less alike than this are not worth offering. */
    private static final double LEAST_ALIKE = 0.3;

    private Names() {}

    /**
     * What a name was found to mean.
     *
     * @param one the thing, null when there is none or more than one
     * @param partly whether the name is only part of that thing's
     * @param candidates when there is no one thing: what may have been meant, the likeliest first
     * @param several whether the name is that of several things
     */
    record Meaning(@Nullable Candidate one, boolean partly, List<Candidate> candidates, boolean several) {

        static Meaning of(Candidate one, boolean partly) {
            return new Meaning(one, partly, List.of(), false);
        }
    }

    static Meaning find(TransactionContext tx, String text, List<String> labels) {
        String folded = Fold.name(text);
        List<Found> found = query(tx, text, labels, FullText.phrase(text), MOST_FOUND);
        List<Candidate> exact = candidates(found.stream().filter(one -> one.matches(text, folded)), folded);
        if (exact.size() == 1) {
            return Meaning.of(exact.get(0), false);
        }
        if (exact.size() > 1) {
            return new Meaning(null, false, exact, true);
        }
        List<Candidate> parts = candidates(found.stream().filter(one -> one.contains(folded)), folded);
        if (parts.size() == 1
                && folded.length() >= SHORTEST_PART
                && TITLED.contains(parts.get(0).label())) {
            return Meaning.of(parts.get(0), true);
        }
        return parts.isEmpty() ? near(tx, text, labels) : new Meaning(null, false, offered(parts), parts.size() > 1);
    }

    private static Meaning near(TransactionContext tx, String text, List<String> labels) {
        String folded = Fold.name(text);
        Stream<Found> alike = query(tx, text, labels, FullText.alike(text), MOST_FOUND).stream()
                .filter(one -> one.likeness(folded) >= LEAST_ALIKE)
                .sorted(Comparator.comparing((Found one) -> -one.likeness(folded)));
        return new Meaning(null, false, offered(candidates(alike, folded)), false);
    }

    /** Things whose names contain the text, or, when there are none, have some of it; for suggestions. */
    static List<Candidate> search(TransactionContext tx, String text, List<String> labels, int limit) {
        String folded = Fold.name(text);
        List<Found> found = query(tx, text, labels, FullText.phrase(text), limit);
        List<Found> shown = found.isEmpty() ? query(tx, text, labels, FullText.alike(text), limit) : found;
        return candidates(
                shown.stream().sorted(Comparator.comparing((Found one) -> !one.matches(text, folded))), folded);
    }

    private static List<Found> query(TransactionContext tx, String text, List<String> labels, String query, int limit) {
        Map<String, Object> parameters =
                Map.of("text", text, "number", Fold.number(text), "labels", labels, "query", query, "limit", limit);
        return tx.run(CANDIDATES, parameters).list(Found::of);
    }

    private static List<Candidate> candidates(Stream<Found> found, String folded) {
        return found.map(one -> one.candidate(folded)).distinct().toList();
    }

    private static List<Candidate> offered(List<Candidate> candidates) {
        return candidates.stream().limit(MOST_OFFERED).collect(Collectors.toUnmodifiableList());
    }

    /** A thing that the graph found, with all its names. */
    private record Found(
            String id, String label, String name, @Nullable String docNumber, List<String> aliases, boolean invented) {

        static Found of(Record row) {
            return new Found(
                    row.get("id").asString(),
                    row.get("label").asString(),
                    row.get("name").asString(),
                    row.get("docNumber").isNull() ? null : row.get("docNumber").asString(),
                    row.get("aliases").asList(Value::asString),
                    row.get("invented").asBoolean());
        }

        /** Whether the text is its id, or one of its names. */
        boolean matches(String text, String folded) {
            return id.equals(text) || names().anyMatch(name -> Fold.name(name).equals(folded));
        }

        boolean contains(String folded) {
            return !folded.isEmpty() && names().anyMatch(name -> Fold.name(name).contains(folded));
        }

        double likeness(String folded) {
            return names().mapToDouble(name -> Likeness.of(Fold.name(name), folded))
                    .max()
                    .orElse(0);
        }

        Candidate candidate(String folded) {
            boolean named = Fold.name(name).contains(folded);
            String alias = named
                    ? null
                    : aliases.stream()
                            .filter(one -> Fold.name(one).contains(folded))
                            .findFirst()
                            .orElse(null);
            return new Candidate(id, label, name, docNumber, alias, invented);
        }

        private Stream<String> names() {
            return Stream.concat(Stream.of(name, docNumber).filter(Objects::nonNull), aliases.stream());
        }
    }
}
