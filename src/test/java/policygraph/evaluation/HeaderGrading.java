package policygraph.evaluation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Grades a header field by field; a field that neither has does not count. */
final class HeaderGrading {

    static final List<String> FIELDS = List.of(
            "title",
            "docNumber",
            "issuers",
            "indexNumber",
            "written",
            "published",
            "proposal.kind",
            "proposal.number",
            "proposal.title",
            "proposal.session",
            "proposal.proposers",
            "contact.person",
            "contact.phone");

    private HeaderGrading() {}

    static String label(String field) {
        return "header " + field;
    }

    static void grade(Paper gold, Paper output, Scorecard card) {
        Map<String, String> wanted = fields(gold.header());
        Map<String, String> got = fields(output.header());
        for (String field : FIELDS) {
            String want = wanted.getOrDefault(field, "");
            String have = got.getOrDefault(field, "");
            if (want.equals(have)) {
                card.add(label(field), want.isEmpty() ? Tally.NONE : Tally.FOUND);
            } else {
                card.add(label(field), new Tally(0, have.isEmpty() ? 0 : 1, want.isEmpty() ? 0 : 1));
                card.addError(gold.name(), "header", field, "want " + want + " got " + have);
            }
        }
    }

    private static Map<String, String> fields(Paper.@Nullable Header header) {
        Map<String, String> fields = new TreeMap<>();
        if (header == null) {
            return fields;
        }
        put(fields, "title", Folded.of(header.title()));
        put(fields, "docNumber", Folded.of(header.docNumber()));
        put(fields, "issuers", Folded.all(header.issuers()));
        put(fields, "indexNumber", Folded.of(header.indexNumber()));
        put(fields, "written", header.written());
        put(fields, "published", header.published());
        Paper.Proposal proposal = header.proposal();
        if (proposal != null) {
            put(fields, "proposal.kind", proposal.kind());
            put(fields, "proposal.number", Folded.of(proposal.number()));
            put(fields, "proposal.title", Folded.of(proposal.title()));
            put(fields, "proposal.session", Folded.of(proposal.session()));
            put(fields, "proposal.proposers", Folded.all(proposal.proposers()));
        }
        Paper.Contact contact = header.contact();
        if (contact != null) {
            put(fields, "contact.person", Folded.of(contact.person()));
            put(fields, "contact.phone", Folded.of(contact.phone()));
        }
        return fields;
    }

    private static void put(Map<String, String> fields, String field, @Nullable String value) {
        if (value != null) {
            fields.put(field, value);
        }
    }
}
