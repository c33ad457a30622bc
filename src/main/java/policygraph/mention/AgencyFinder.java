package policygraph.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policygraph.document.Document;
import policygraph.document.Reading;
import policygraph.gazetteer.AgencyGrammar;
import policygraph.gazetteer.AgencyName;
import policygraph.gazetteer.Words;

/**
 * Finds agencies: names of the grammar where they begin at the border of a word, organs without a region in a list
 * behind one that has, and 我厅, 本局 as the issuer.
 */
final class AgencyFinder implements Finder {

    /** Longest title that is skipped; a 《 without its 》 must not hide the rest of a text. */
    private static final int LONGEST_TITLE = 400;

    private static final String[] JOINERS = {"、", "和", "与", "及", "以及", "会同", "，", "并会同", "联合"};

    private static final String JOINER_OPENINGS = "、和与及以会，并联";

    private final AgencyGrammar grammar;
    private final Letterhead letterhead;

    AgencyFinder(AgencyGrammar grammar) {
        this.grammar = grammar;
        this.letterhead = new Letterhead(grammar);
    }

    @Override
    public List<Mention> find(Document document, List<Mention> earlier) {
        List<Letterhead.Issuer> issuers = letterhead.issuers(document);
        List<AgencyName> names = issuers.stream().map(Letterhead.Issuer::name).toList();
        return new Scan(document.reading(), Letterhead.isCentral(issuers), names).run();
    }

    private final class Scan {

        private final Reading text;
        private final boolean central;
        private final List<AgencyName> issuers;
        private final List<Mention> found = new ArrayList<>();

        /** Where the last mention ended; no mention begins before it. */
        private int free;

        /** The last name with a region of its own, while the sentence lasts. */
        private @Nullable AgencyName head;

        Scan(Reading text, boolean central, List<AgencyName> issuers) {
            this.text = text;
            this.central = central;
            this.issuers = issuers;
        }

        List<Mention> run() {
            int at = 0;
            while (at < text.length()) {
                at = step(at);
            }
            return found;
        }

        private int step(int at) {
            char c = text.charAt(at);
            if (c == '《') {
                return behindTitle(at);
            }
            if (c == '。' || c == '\n' || c == '；') {
                head = null;
                return at + 1;
            }
            AgencyName name = grammar.mayBegin(text, at) ? grammar.at(text, at) : null;
            if (name != null && AgencyContext.isMention(text, name, free)) {
                return list(add(name, "agency." + ruleOf(name)));
            }
            if (name != null && AgencyContext.isSession(text, name)) {
                return name.end();
            }
            AgencyName shared = sharing(at);
            if (shared != null) {
                return add(shared, "agency.list").end();
            }
            AgencyName place = grammar.before(text, at, free);
            if (place != null) {
                return list(add(place, "agency.place"));
            }
            AgencyName bare = central && grammar.mayBeginBareCentral(text, at) && AgencyContext.isWordStart(text, at)
                    ? grammar.bareCentral(text, at)
                    : null;
            if (bare != null) {
                return list(add(bare, "agency.central.bare"));
            }
            int anaphorEnd = AgencyContext.anaphorEnd(text, at, issuers);
            if (anaphorEnd > at) {
                add(at, anaphorEnd, Mention.Role.ANAPHOR, "agency.anaphor");
                return anaphorEnd;
            }
            return at + 1;
        }

        /** An organ that shares the region of one before it: 省发展改革委牵头，交通运输厅、水利厅配合. */
        private @Nullable AgencyName sharing(int at) {
            if (head == null || at == free || !grammar.mayBeginBare(text, at) || !AgencyContext.isWordStart(text, at)) {
                return null;
            }
            AgencyName bare = grammar.bare(text, at);
            return bare != null && AgencyContext.mayShareRegion(bare, head) && AgencyContext.endsList(text, bare)
                    ? bare
                    : null;
        }

        /** Takes the organs without a region that a list goes on with: 省发展改革委、交通运输厅、能源局. */
        private int list(AgencyName first) {
            boolean ofCentral = !first.organ().isLocal();
            if (!ofCentral) {
                head = first;
            }
            AgencyName next = nextOfList(first.end(), ofCentral);
            int at = first.end();
            while (next != null) {
                at = add(next, ofCentral ? "agency.central.bare" : "agency.list")
                        .end();
                next = nextOfList(at, ofCentral);
            }
            return at;
        }

        private @Nullable AgencyName nextOfList(int at, boolean ofCentral) {
            if (at >= text.length() || JOINER_OPENINGS.indexOf(text.charAt(at)) < 0) {
                return null;
            }
            for (String joiner : JOINERS) {
                int start = at + joiner.length();
                if (start < text.length() && Words.at(text, at, joiner)) {
                    AgencyName full = grammar.mayBegin(text, start) ? grammar.at(text, start) : null;
                    AgencyName bare = full == null ? bare(start, ofCentral) : null;
                    if (bare != null
                            && AgencyContext.endsMember(text, bare)
                            && (ofCentral || head == null || AgencyContext.mayShareRegion(bare, head))) {
                        return bare;
                    }
                }
            }
            return null;
        }

        private @Nullable AgencyName bare(int at, boolean ofCentral) {
            return ofCentral ? grammar.bareCentral(text, at) : grammar.bare(text, at);
        }

        private AgencyName add(AgencyName name, String rule) {
            add(name.start(), name.end(), Mention.Role.NAME, rule);
            return name;
        }

        private void add(int start, int end, Mention.Role role, String rule) {
            String words =
                    text.subSequence(start, end).toString().replace("\n", "").replace(" ", "");
            found.add(new Mention(text.span(start, end), Type.AGENCY, words, role, null, null, rule));
            free = end;
        }

        private int behindTitle(int at) {
            int depth = 0;
            int limit = Math.min(text.length(), at + LONGEST_TITLE);
            for (int i = at; i < limit; i++) {
                depth += text.charAt(i) == '《' ? 1 : text.charAt(i) == '》' ? -1 : 0;
                if (depth == 0) {
                    return i + 1;
                }
            }
            return at + 1;
        }
    }

    private static String ruleOf(AgencyName name) {
        if (!name.organ().isLocal()) {
            return "central";
        }
        return name.regions().isEmpty() ? "level" : "region";
    }
}
