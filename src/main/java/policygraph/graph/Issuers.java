package policygraph.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policygraph.document.Header.Field;
import policygraph.entity.Entity;
import policygraph.mention.Type;
import policygraph.statement.Extraction;
import policygraph.statement.Predicate;
import policygraph.statement.Statement;
import policygraph.statement.Term;

/** Who, by one document, issued what, in the order of the text. */
final class Issuers {

    /** Key for the document itself among the ids of policies. */
    private static final String REPLY = "";

    private final Map<String, List<String>> byIssued = new LinkedHashMap<>();
    private final @Nullable String docNumber;

    private Issuers(@Nullable String docNumber) {
        this.docNumber = docNumber;
    }

    static Issuers of(Extraction extraction) {
        Field<String> number = extraction.document().header().docNumber();
        Issuers issuers = new Issuers(number == null ? null : number.value());
        for (Statement statement : extraction.statements()) {
            if (statement.predicate() == Predicate.ISSUED && statement.subject() instanceof Term.Named issuer) {
                issuers.add(statement.object(), issuer.entity().id());
            }
        }
        return issuers;
    }

    private void add(Term issued, String issuer) {
        List<String> all = byIssued.computeIfAbsent(key(issued), key -> new ArrayList<>());
        if (!all.contains(issuer)) {
            all.add(issuer);
        }
    }

    /** How it is known that a policy was issued jointly: {@code text}, {@code number}, or null if it is not known. */
    @Nullable
    String jointBy(Entity policy) {
        return policy.type() == Type.POLICY ? jointBy(policy.id(), policy.docNumber()) : null;
    }

    /** The same of the document itself. */
    @Nullable
    String jointByOfDocument() {
        return jointBy(REPLY, docNumber);
    }

    private @Nullable String jointBy(String key, @Nullable String number) {
        if (byIssued.getOrDefault(key, List.of()).size() > 1) {
            return "text";
        }
        return JointNumber.matches(number) ? "number" : null;
    }

    /** The properties of one ISSUED: whether others issued it too, and which place this issuer has among them. */
    Map<String, @Nullable Object> properties(Term issued, String issuer) {
        String number = issued instanceof Term.Named named ? named.entity().docNumber() : docNumber;
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        properties.put("joint", jointBy(key(issued), number) != null);
        properties.put("order", byIssued.getOrDefault(key(issued), List.of()).indexOf(issuer) + 1);
        return properties;
    }

    private static String key(Term issued) {
        return issued instanceof Term.Named named ? named.entity().id() : REPLY;
    }
}
