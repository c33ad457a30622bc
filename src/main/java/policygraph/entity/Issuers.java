package policygraph.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policygraph.document.Document;
import policygraph.document.Header;
import policygraph.document.Span;
import policygraph.gazetteer.AgencyGrammar;
import policygraph.mention.Letterhead;
import policygraph.mention.Mention;
import policygraph.mention.Type;

/**
 * The agencies that issued a document, in order: named by the header, else by signature, title or label, else told from
 * 我厅, from the letters of the number, or from the one agency that 我委 can be. Immutable.
 */
public final class Issuers {

    private final Letterhead letterhead;
    private final DocNumberIssuer numbers;

    private Issuers(Letterhead letterhead, DocNumberIssuer numbers) {
        this.letterhead = letterhead;
        this.numbers = numbers;
    }

    /** With the names of agencies that a grammar knows and the letters of {@code seeds/}. */
    public static Issuers with(AgencyGrammar grammar) {
        return new Issuers(new Letterhead(grammar), DocNumberIssuer.fromSeeds(grammar));
    }

    /**
     * An issuing agency.
     *
     * @param agency who
     * @param span the words that say so
     * @param rule how they say so; a rule of the header where it is named there, else one that begins with {@code issuer.}
     */
    public record Issuer(Entity agency, Span span, String rule) {}

    /** The issuers of a document, empty if nothing tells. */
    public List<Issuer> of(Document document, List<Resolution> resolutions) {
        Map<Entity, Issuer> found = new LinkedHashMap<>();
        for (Letterhead.Issuer named : letterhead.issuers(document)) {
            for (Resolution resolution : resolutions) {
                Entity agency = agency(resolution);
                if (agency != null && resolution.mention().span().overlaps(named.span())) {
                    found.putIfAbsent(agency, new Issuer(agency, named.span(), named.rule()));
                }
            }
        }
        if (found.isEmpty()) {
            inferred(document, resolutions).forEach(issuer -> found.putIfAbsent(issuer.agency(), issuer));
        }
        return List.copyOf(found.values());
    }

    private List<Issuer> inferred(Document document, List<Resolution> resolutions) {
        Header.Field<String> number = document.header().docNumber();
        Entity lettered = number == null || !number.isPrinted() ? null : numbers.issuer(number.value(), null);
        if (number != null && lettered != null) {
            return List.of(new Issuer(lettered, number.span(), "issuer.docNumber"));
        }
        return anaphor(resolutions);
    }

    /** 我委 where only one agency of the document's is a 委. */
    private static List<Issuer> anaphor(List<Resolution> resolutions) {
        for (Resolution resolution : resolutions) {
            Mention mention = resolution.mention();
            if (mention.type() != Type.AGENCY || mention.role() != Mention.Role.ANAPHOR) {
                continue;
            }
            if (resolution.entity() != null) {
                return List.of(new Issuer(resolution.entity(), mention.span(), "issuer.anaphor"));
            }
            Set<Entity> fitting = new LinkedHashSet<>();
            for (Resolution other : resolutions) {
                Entity agency = agency(other);
                if (agency != null && endsAs(agency, mention)) {
                    fitting.add(agency);
                }
            }
            if (fitting.size() == 1) {
                Entity agency = new ArrayList<>(fitting).get(0);
                return List.of(new Issuer(agency, mention.span(), "issuer.anaphor.only"));
            }
        }
        return List.of();
    }

    private static boolean endsAs(Entity agency, Mention anaphor) {
        return switch (anaphor.name().charAt(1)) {
            case '委' -> agency.name().endsWith("委员会") && !"国家".equals(agency.level()) && !"cppcc".equals(agency.kind());
            case '办' -> agency.name().endsWith("办公室");
            default -> agency.name().endsWith(anaphor.name().substring(1)) && !"国家".equals(agency.level());
        };
    }

    private static @Nullable Entity agency(Resolution resolution) {
        Entity entity = resolution.entity();
        return entity != null
                        && entity.type() == Type.AGENCY
                        && resolution.mention().role() == Mention.Role.NAME
                ? entity
                : null;
    }
}
