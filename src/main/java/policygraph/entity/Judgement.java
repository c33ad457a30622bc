package policygraph.entity;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policygraph.PolicyGraphException;
import policygraph.mention.Mention;
import policygraph.mention.Type;
import policygraph.seed.Row;

/**
 * One decision of a person.
 *
 * @param place which words, where
 * @param entity id of the thing they name, null if they name nothing
 * @param name the thing's canonical name, for documents that do not name it otherwise; null beside a null entity
 * @param rule who decided, and when, for the evidence
 * @param row where the decision is written, for messages
 */
record Judgement(Place place, @Nullable String entity, @Nullable String name, String rule, String row) {

    private static final String NOTHING = "none";

    /** Which words, where; blanks and the book-title marks around a title do not count. */
    record Place(String document, String words, Type type) {

        static final String EVERYWHERE = "*";

        Place {
            words = words.replaceAll("\\s", "").replaceAll("^《(.*)》$", "$1");
        }
    }

    /**
     * @throws PolicyGraphException if a cell that is needed is empty or cannot be read; the message names the row
     */
    static Judgement of(Row row) {
        String document = needed(row, "document");
        if (!document.equals(Place.EVERYWHERE) && !document.startsWith("doc-")) {
            throw wrong(row, "document is neither * nor an id that begins with doc-: " + document);
        }
        String entity = needed(row, "entity");
        boolean nothing = entity.equals(NOTHING);
        needed(row, "why");
        return new Judgement(
                new Place(document, needed(row, "surface"), type(row)),
                nothing ? null : entity,
                nothing ? null : needed(row, "name"),
                "judgement:" + needed(row, "who") + ":" + date(row),
                row.table());
    }

    /** What the words name by this decision, null if nothing. */
    @Nullable
    Resolution decide(Mention found, Map<String, Entity> known) {
        if (entity == null || name == null) {
            return null;
        }
        Entity thing = known.get(entity);
        if (thing == null) {
            thing = new Entity(entity, found.type(), name, null, null, null, null);
        }
        Mention judged = new Mention(
                found.span(),
                found.type(),
                found.name(),
                found.role(),
                found.docNumber(),
                found.shortName(),
                found.rule() + " " + rule);
        return new Resolution(judged, thing, List.of(), rule);
    }

    private static Type type(Row row) {
        String type = needed(row, "type");
        return Arrays.stream(Type.values())
                .filter(known -> known.name().equals(type))
                .findFirst()
                .orElseThrow(() -> wrong(row, "type is none of " + Arrays.toString(Type.values()) + ": " + type));
    }

    private static LocalDate date(Row row) {
        String when = needed(row, "when");
        try {
            return LocalDate.parse(when);
        } catch (DateTimeParseException e) {
            throw wrong(row, "when is no date like 2026-11-23: " + when);
        }
    }

    private static String needed(Row row, String column) {
        String cell = row.find(column);
        if (cell == null) {
            throw wrong(row, "no " + column);
        }
        return cell;
    }

    private static PolicyGraphException wrong(Row row, String why) {
        return new PolicyGraphException("seeds/" + row.table() + ": " + why);
    }
}
