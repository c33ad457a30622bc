package policygraph.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policygraph.document.Document;
import policygraph.document.Reading;
import policygraph.gazetteer.NameTrie.Match;
import policygraph.mention.OrganizationLexicon.Head;
import policygraph.mention.OrganizationLexicon.Known;

/** Finds universities, research institutes and the organisations that the evaluation calls companies. */
final class OrganizationFinder implements Finder {

    /** Institutes of the central enterprises go by number: 第十四研究所, 14所. */
    private static final Pattern NUMBERED =
            Pattern.compile("第?(?:[0-9]{1,4}|[〇零一二三四五六七八九十百]{1,5})(?:研究所|研究院|所(?![有谓在以属得需]))");

    private static final int LONGEST_NUMBERED = 12;

    private final OrganizationLexicon lexicon = OrganizationLexicon.fromSeeds();

    @Override
    public List<Mention> find(Document document, List<Mention> earlier) {
        return new Search(document, earlier).find();
    }

    /** One document's search. */
    private final class Search {

        private final Reading reading;
        private final OrganizationBoundary boundary;
        private final OrganizationShape shape;
        private final List<Mention> found = new ArrayList<>();

        Search(Document document, List<Mention> earlier) {
            reading = document.reading();
            AgencyPlaces agencies = new AgencyPlaces(reading, earlier);
            boundary = new OrganizationBoundary(lexicon, reading, agencies);
            shape = new OrganizationShape(lexicon, reading, boundary, agencies);
        }

        List<Mention> find() {
            int at = 0;
            while (at < reading.length()) {
                char c = reading.charAt(at);
                if (c == '《') {
                    at = titleEnd(at);
                    continue;
                }
                findKnown(at);
                findHead(at);
                if ("省市县区州旗盟自".indexOf(c) >= 0) {
                    findRelative(at);
                }
                at++;
            }
            found.addAll(new OrganizationLists(lexicon, reading, boundary).find(found));
            new OrganizationShortNames(reading).bind(found);
            Collections.sort(found);
            return found;
        }

        /** The end of a title; an unclosed one ends with its line. */
        private int titleEnd(int at) {
            int depth = 0;
            for (int i = at; i < reading.length() && i - at < 200; i++) {
                char c = reading.charAt(i);
                if (c == '\n') {
                    return i;
                }
                depth += c == '《' ? 1 : c == '》' ? -1 : 0;
                if (depth == 0) {
                    return i + 1;
                }
            }
            return at + 1;
        }

        private void findKnown(int at) {
            Match<Known> match = lexicon.known.longest(reading, at);
            if (match == null) {
                return;
            }
            int numbered = match.value().type() == Type.COMPANY ? numberedEnd(match.end()) : 0;
            if (numbered > 0 && shape.fits(numbered)) {
                add(at, numbered, Type.RESEARCH_INSTITUTE, "organization.numbered");
                return;
            }
            int end = match.end();
            boolean shortForm = match.value().alias() && !shape.endsWithHead(end);
            if (shape.fits(end) && (!shortForm || shape.standsAlone(at, end))) {
                if (match.value().type() == Type.UNIVERSITY) {
                    end = shape.campusEnd(end);
                }
                add(at, end, match.value().type(), "gazetteer:" + match.value().id());
            }
        }

        /** The end of the number of an institute behind the enterprise that has it: 中国电科|14所; 0 if there is none. */
        private int numberedEnd(int at) {
            Matcher matcher = NUMBERED.matcher(reading).region(at, Math.min(at + LONGEST_NUMBERED, reading.length()));
            return matcher.lookingAt() ? matcher.end() : 0;
        }

        private void findHead(int at) {
            Match<Head> match = lexicon.heads.longest(reading, at);
            if (match == null) {
                return;
            }
            Head head = match.value();
            int start = shape.nameStart(at, head);
            if (start < at && shape.fits(match.end()) && shape.isName(start, at, head)) {
                add(start, match.end(), shape.type(at, head), "organization.head:" + head.word());
            }
        }

        private void findRelative(int at) {
            int end = boundary.relativeEnd(at);
            Match<Head> form = end == at ? null : lexicon.forms.longest(reading, end);
            if (form != null && shape.fits(form.end()) && boundary.isClean(at)) {
                add(
                        at,
                        form.end(),
                        form.value().type(),
                        "organization.form:" + form.value().word());
            }
        }

        private void add(int start, int end, Type type, String rule) {
            found.add(new Mention(
                    reading.span(start, end),
                    type,
                    reading.subSequence(start, end),
                    Mention.Role.NAME,
                    null,
                    null,
                    rule));
        }
    }
}
