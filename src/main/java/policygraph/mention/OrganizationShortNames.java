package policygraph.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import policygraph.document.Reading;
import policygraph.gazetteer.NameTrie;
import policygraph.gazetteer.Words;

/** Finds the short names that a document gives to organisations itself: X有限公司(以下简称“Y”). */
final class OrganizationShortNames {

    private static final List<String> OPENINGS = List.of("(以下简称", "(下称", "(下简称", "(简称", "(以下称", "(下同,简称");

    private final Reading reading;

    OrganizationShortNames(Reading reading) {
        this.reading = reading;
    }

    /** Notes each short name on the mention it was given to, and adds the places where it is used. */
    void bind(List<Mention> found) {
        Map<String, Mention> names = new HashMap<>();
        for (int i = 0; i < found.size(); i++) {
            Mention mention = found.get(i);
            String name = shortName(reading.position(mention.span().end()));
            if (!name.isEmpty() && names.putIfAbsent(name, mention) == null) {
                found.set(i, withShortName(mention, name));
            }
        }
        if (!names.isEmpty()) {
            found.addAll(uses(names));
        }
    }

    private static Mention withShortName(Mention mention, String name) {
        return new Mention(mention.span(), mention.type(), mention.name(), mention.role(), null, name, mention.rule());
    }

    /** The short name given at this place, empty if none is. */
    private String shortName(int at) {
        for (String opening : OPENINGS) {
            int end = at + opening.length();
            if (end < reading.length() && Words.at(reading, at, opening)) {
                return quoted(end);
            }
        }
        return "";
    }

    private String quoted(int from) {
        int start = from;
        while (start < reading.length() && "“”\"‘：为".indexOf(reading.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < reading.length() && Character.isLetterOrDigit(reading.charAt(end))) {
            end++;
        }
        return end - start >= 2 && end - start <= 14 ? reading.subSequence(start, end) : "";
    }

    private List<Mention> uses(Map<String, Mention> names) {
        NameTrie<Mention> trie = NameTrie.of(names);
        List<Mention> uses = new ArrayList<>();
        for (int at = 0; at < reading.length(); at++) {
            NameTrie.Match<Mention> match = trie.longest(reading, at);
            if (match != null) {
                Mention named = match.value();
                uses.add(new Mention(
                        reading.span(at, match.end()),
                        named.type(),
                        reading.subSequence(at, match.end()),
                        Mention.Role.NAME,
                        null,
                        null,
                        "organization.shortName"));
                at = match.end() - 1;
            }
        }
        return uses;
    }
}
