package policygraph.question;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** A thing that the graph found for a name, with all its names. */
record Known(
        String id,
        String label,
        String name,
        @Nullable String docNumber,
        List<String> aliases,
        @Nullable String region,
        boolean invented) {

    static Known of(Record row) {
        return new Known(
                row.get("id").asString(),
                row.get("label").asString(),
                row.get("name").asString(),
                row.get("docNumber").isNull() ? null : row.get("docNumber").asString(),
                row.get("aliases").asList(Value::asString),
                row.get("region").isNull() ? null : row.get("region").asString(),
                row.get("invented").asBoolean());
    }

    /** Whether the text is its id, name or number. */
    boolean isCalled(String text, String folded) {
        return id.equals(text)
                || Fold.name(name).equals(folded)
                || docNumber != null && Fold.name(docNumber).equals(folded);
    }

    boolean hasAlias(String folded) {
        return aliases.stream().anyMatch(alias -> Fold.name(alias).equals(folded));
    }

    boolean contains(String folded) {
        return !folded.isEmpty() && names().anyMatch(one -> Fold.name(one).contains(folded));
    }

    double likeness(String folded) {
        return names().mapToDouble(one -> Likeness.of(Fold.name(one), folded))
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

    Stream<String> names() {
        return Stream.concat(Stream.of(name, docNumber).filter(Objects::nonNull), aliases.stream());
    }
}
