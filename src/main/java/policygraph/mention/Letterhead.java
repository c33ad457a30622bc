package policygraph.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policygraph.document.Document;
import policygraph.document.Header;
import policygraph.document.Reading;
import policygraph.document.Span;
import policygraph.gazetteer.AgencyGrammar;
import policygraph.gazetteer.AgencyName;
import policygraph.gazetteer.Words;

/** Reads which agencies a document names as its issuers, before anything is resolved. Immutable. */
public final class Letterhead {

    private static final String[] LABELS = {"来源", "发文机关", "发布机构", "发布单位", "信息来源", "承办单位", "主办单位", "发文单位", "制发机关", "颁布单位"
    };

    /** A title or a label stands within so many characters of the beginning. */
    private static final int HEAD = 600;

    /** A signature stands within so many characters of the end. */
    private static final int TAIL = 900;

    private final AgencyGrammar grammar;

    public Letterhead(AgencyGrammar grammar) {
        this.grammar = grammar;
    }

    /**
     * An agency that a document names as its issuer.
     *
     * @param name its name taken apart; the positions in it are those of the words it was parsed from
     * @param span where it stands in the text
     * @param rule how it was found
     */
    public record Issuer(AgencyName name, Span span, String rule) {}

    /** The issuers in order: those of the header, else of the signature, the title or a label; empty if none is named. */
    public List<Issuer> issuers(Document document) {
        List<Issuer> named = fromHeader(document);
        if (!named.isEmpty()) {
            return named;
        }
        Reading reading = document.reading();
        List<Issuer> guessed = located(reading, signature(reading), "issuer.signature");
        guessed = guessed.isEmpty() ? located(reading, title(reading), "issuer.title") : guessed;
        return guessed.isEmpty() ? located(reading, label(reading), "issuer.label") : guessed;
    }

    private static List<Issuer> located(Reading reading, List<AgencyName> names, String rule) {
        return names.stream()
                .map(name -> new Issuer(name, reading.span(name.start(), name.end()), rule))
                .toList();
    }

    /** True if the first issuer is a central body. */
    public static boolean isCentral(List<Issuer> issuers) {
        return !issuers.isEmpty() && !issuers.get(0).name().organ().isLocal();
    }

    private List<Issuer> fromHeader(Document document) {
        List<Issuer> named = new ArrayList<>();
        for (Header.Field<String> issuer : document.header().issuers()) {
            AgencyName name = whole(issuer.value(), 0);
            if (name != null) {
                named.add(new Issuer(name, issuer.span(), issuer.rule()));
            }
        }
        return named;
    }

    private @Nullable AgencyName whole(CharSequence text, int start) {
        if (start >= text.length()) {
            return null;
        }
        AgencyName name = grammar.at(text, start);
        return name != null ? name : grammar.bare(text, start);
    }

    /** The last lines that are nothing but names of agencies. */
    private List<AgencyName> signature(Reading reading) {
        List<AgencyName> named = new ArrayList<>();
        int end = reading.length();
        int first = Math.max(0, end - TAIL);
        while (end > first) {
            int start = lineStart(reading, end);
            AgencyName name = start < end ? grammar.at(reading, start) : null;
            if (name != null && name.end() == end) {
                named.add(0, name);
            } else if (!named.isEmpty()) {
                break;
            }
            end = start - 1;
        }
        return named;
    }

    private static int lineStart(Reading reading, int end) {
        int start = end;
        while (start > 0 && reading.charAt(start - 1) != '\n' && reading.charAt(start - 1) != ' ') {
            start--;
        }
        return start;
    }

    /** A line of the beginning that opens with an agency and goes on with 关于 or 对, or ends with – and an agency. */
    private List<AgencyName> title(Reading reading) {
        int limit = Math.min(HEAD, reading.length());
        for (int at = 0; at < limit; at++) {
            boolean opens = at == 0 || reading.charAt(at - 1) == '\n' || reading.charAt(at - 1) == '-';
            AgencyName name = opens ? grammar.at(reading, at) : null;
            if (name != null && (continuesTitle(reading, name.end()) || at > 0 && reading.charAt(at - 1) == '-')) {
                return List.of(name);
            }
        }
        return List.of();
    }

    private static boolean continuesTitle(Reading reading, int at) {
        return Words.at(reading, at, "关于") || Words.at(reading, at, "对");
    }

    private List<AgencyName> label(Reading reading) {
        int limit = Math.min(HEAD, reading.length());
        for (String label : LABELS) {
            for (int at = 0; at < limit; at++) {
                if (Words.at(reading, at, label)) {
                    int value = at + label.length();
                    while (value < limit && "：: \n".indexOf(reading.charAt(value)) >= 0) {
                        value++;
                    }
                    AgencyName name = whole(reading, value);
                    if (name != null) {
                        return List.of(name);
                    }
                }
            }
        }
        return List.of();
    }
}
