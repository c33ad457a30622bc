package policygraph.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import policygraph.document.Conflict;
import policygraph.document.Header;
import policygraph.document.Header.Field;
import policygraph.document.Span;
import policygraph.entity.Entity;
import policygraph.entity.Resolution;
import policygraph.mention.Mention;
import policygraph.statement.Extraction;
import policygraph.statement.Predicate;
import policygraph.statement.Statement;
import policygraph.statement.Term;

/**
 * An extraction in the form that the evaluation reads: header, entities with surfaces and mentions, relations, metrics,
 * commitments, all with offsets in UTF-16 code units; and, as {@code inferred}, relations whose subject the document does
 * not name, with the subject's canonical name.
 */
final class ExtractionJson {

    private final Extraction extraction;
    private final Map<String, Map<String, @Nullable Object>> entities = new LinkedHashMap<>();
    private final List<Map<String, @Nullable Object>> relations = new ArrayList<>();
    private final List<Map<String, @Nullable Object>> inferred = new ArrayList<>();
    private final List<Map<String, @Nullable Object>> metrics = new ArrayList<>();
    private final List<Map<String, @Nullable Object>> commitments = new ArrayList<>();

    private ExtractionJson(Extraction extraction) {
        this.extraction = extraction;
        groupMentions();
        extraction.statements().forEach(this::addStatement);
    }

    static Map<String, @Nullable Object> of(Extraction extraction) {
        return new ExtractionJson(extraction).toMap();
    }

    private Map<String, @Nullable Object> toMap() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("file", extraction.document().source().file());
        json.put("id", extraction.document().id());
        json.put("header", header(extraction.document().header(), issuers()));
        json.put("entities", List.copyOf(entities.values()));
        json.put("relations", relations);
        json.put("inferred", inferred);
        json.put("metrics", metrics);
        json.put("commitments", commitments);
        return json;
    }

    private void groupMentions() {
        Map<String, Set<String>> surfaces = new LinkedHashMap<>();
        Map<String, List<Map<String, Integer>>> places = new LinkedHashMap<>();
        for (Resolution resolution : extraction.resolutions()) {
            Entity entity = resolution.entity();
            if (entity == null) {
                continue;
            }
            addEntity(entity);
            if (resolution.mention().role() == Mention.Role.NAME) {
                Span span = resolution.mention().span();
                surfaces.computeIfAbsent(entity.id(), id -> new LinkedHashSet<>())
                        .add(span.in(extraction.document().text()));
                places.computeIfAbsent(entity.id(), id -> new ArrayList<>()).add(place(span));
            }
        }
        entities.forEach((id, json) -> {
            json.put("surfaces", List.copyOf(surfaces.getOrDefault(id, Set.of())));
            json.put("mentions", places.getOrDefault(id, List.of()));
        });
    }

    private void addEntity(Entity entity) {
        entities.computeIfAbsent(entity.id(), id -> {
            Map<String, @Nullable Object> json = new LinkedHashMap<>();
            json.put("id", id);
            json.put("type", entity.type().name());
            json.put("name", entity.name());
            json.put("docNumber", entity.docNumber());
            json.put("surfaces", List.of());
            json.put("mentions", List.of());
            return json;
        });
    }

    private void addStatement(Statement statement) {
        Span span = statement.evidence().span();
        if (statement.object() instanceof Term.Metric metric) {
            Map<String, @Nullable Object> json = new LinkedHashMap<>();
            json.put("value", metric.value());
            json.put("unit", metric.unit());
            json.putAll(place(span));
            metrics.add(json);
        } else if (statement.object() instanceof Term.Commitment) {
            commitments.add(new LinkedHashMap<>(place(span)));
        } else if (!(statement.object() instanceof Term.Proposal)) {
            Map<String, @Nullable Object> json = new LinkedHashMap<>();
            json.put("type", statement.predicate().name());
            json.put("from", reference(statement.subject()));
            json.put("to", reference(statement.object()));
            json.put("evidence", place(span));
            json.put("quote", statement.evidence().quote());
            json.put("basis", statement.basis().name());
            json.put("rule", statement.rule());
            (isNamed(statement.subject()) && isNamed(statement.object()) ? relations : inferred).add(json);
        }
    }

    /** Whether the document names it; an issuer known only by the letters of a number it does not. */
    private boolean isNamed(Term term) {
        return !(term instanceof Term.Named named)
                || entities.containsKey(named.entity().id());
    }

    private String reference(Term term) {
        return term instanceof Term.Named named
                ? isNamed(term) ? named.entity().id() : named.entity().name()
                : "reply";
    }

    private static Map<String, Integer> place(Span span) {
        Map<String, Integer> place = new LinkedHashMap<>();
        place.put("start", span.start());
        place.put("end", span.end());
        return place;
    }

    /** Canonical names, in the order of the sign-off. */
    private List<String> issuers() {
        return extraction.statements().stream()
                .filter(statement -> statement.predicate() == Predicate.ISSUED)
                .filter(statement -> statement.object() instanceof Term.Reply)
                .map(Statement::subject)
                .map(subject ->
                        subject instanceof Term.Named named ? named.entity().name() : "")
                .distinct()
                .toList();
    }

    private static Map<String, @Nullable Object> header(Header header, List<String> issuers) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("title", value(header.title()));
        json.put("docNumber", value(header.docNumber()));
        json.put("issuers", issuers);
        json.put("indexNumber", value(header.indexNumber()));
        json.put("creditCode", value(header.creditCode()));
        json.put("written", value(header.written(), LocalDate::toString));
        json.put("published", value(header.published(), LocalDate::toString));
        json.put("proposal", proposal(header.proposal()));
        Map<String, @Nullable Object> contact = new LinkedHashMap<>();
        contact.put("person", value(header.contact().person()));
        contact.put("phone", value(header.contact().phone()));
        json.put("contact", contact);
        json.put(
                "conflicts",
                header.conflicts().stream().map(ExtractionJson::conflict).toList());
        return json;
    }

    private static Map<String, @Nullable Object> conflict(Conflict conflict) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("field", conflict.field());
        json.put("metadata", conflict.metadata().value());
        json.put("body", value(conflict.body()));
        return json;
    }

    private static Map<String, @Nullable Object> proposal(Header.@Nullable Proposal proposal) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("kind", proposal == null ? null : proposal.kind().name());
        json.put("number", proposal == null ? null : value(proposal.number()));
        json.put("title", proposal == null ? null : value(proposal.title()));
        json.put("session", proposal == null ? null : value(proposal.session()));
        json.put("proposers", proposal == null ? List.of() : values(proposal.proposers()));
        return json;
    }

    private static @Nullable String value(@Nullable Field<String> field) {
        return value(field, Function.identity());
    }

    private static <T> @Nullable String value(@Nullable Field<T> field, Function<T, String> print) {
        return field == null ? null : print.apply(field.value());
    }

    private static List<String> values(List<Field<String>> fields) {
        return fields.stream().map(Field::value).toList();
    }
}
