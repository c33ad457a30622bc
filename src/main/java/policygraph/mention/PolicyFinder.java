package policygraph.mention;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policygraph.document.Document;
import policygraph.document.Header;
import policygraph.document.Reading;
import policygraph.document.Span;

/**
 * Finds cited policies: titles in 《》 with the number and short name that stand beside them, and numbers that stand
 * alone. Rules and examples: {@code seeds/rule/mention/policy.yaml}.
 */
final class PolicyFinder implements Finder {

    /** A title longer than this, in characters, is a quotation or an unclosed bracket. */
    private static final int LONGEST_TITLE = 160;

    /** How far to the left of a title its verb may stand, in characters. */
    private static final int LEFT_CONTEXT = 8;

    private static final Pattern MARKS = Pattern.compile("[\\s“”\"《》〈〉]");

    private final PolicyWords words;

    PolicyFinder(PolicyWords words) {
        this.words = words;
    }

    @Override
    public List<Mention> find(Document document, List<Mention> earlier) {
        return new Scan(document).run();
    }

    /** One pass over one document. */
    private final class Scan {

        private final Document document;
        private final Reading reading;

        /** Title of the proposal answered, without marks. */
        private final @Nullable String answered;

        private final List<Mention> found = new ArrayList<>();
        private final Set<String> titles = new LinkedHashSet<>();
        private final Set<String> shortNames = new LinkedHashSet<>();

        Scan(Document document) {
            this.document = document;
            this.reading = document.reading();
            Header.Proposal proposal = document.header().proposal();
            Header.Field<String> field = proposal == null ? null : proposal.title();
            this.answered = field == null ? null : bare(field.value());
        }

        List<Mention> run() {
            int at = 0;
            while (at < reading.length()) {
                char c = reading.charAt(at);
                if (c == '《') {
                    at = readTitle(at);
                } else if (c == '号') {
                    addNumber(PolicyNumber.endingAt(reading, at));
                    at++;
                } else if (c == '上' || c == '该' || c == '此' || c == '这') {
                    at = readAnaphor(at);
                } else if (c >= 'A' && c <= 'Z' && (at == 0 || !isLetter(reading.charAt(at - 1)))) {
                    PolicyNumber standard = PolicyNumber.standardAt(reading, at);
                    addNumber(standard);
                    at = standard == null ? at + 1 : standard.end();
                } else {
                    at++;
                }
            }
            return found;
        }

        /** Reads 上述规划, 这一规划 or 该办法; gives the position to go on from. */
        private int readAnaphor(int start) {
            char first = reading.charAt(start);
            boolean twoCharacters = first == '上' || first == '这';
            char second = first == '上' ? '述' : '一';
            if (twoCharacters && (start + 1 == reading.length() || reading.charAt(start + 1) != second)) {
                return start + 1;
            }
            int word = twoCharacters ? start + 2 : start + 1;
            int length = words.anaphorAt(reading, word);
            if (length == 0 || titles.isEmpty()) {
                return word;
            }
            String name = reading.subSequence(word, word + length);
            found.add(new Mention(
                    reading.span(start, word + length),
                    Type.POLICY,
                    name,
                    Mention.Role.ANAPHOR,
                    null,
                    null,
                    "policy.anaphor"));
            return word + length;
        }

        /** Reads the title that opens at {@code start}; gives the position to go on from. */
        private int readTitle(int start) {
            int end = closing(start);
            if (end < 0) {
                return start + 1;
            }
            String title = reading.subSequence(start + 1, end - 1);
            Beside beside = Beside.read(reading, end, words.shortNameMarks());
            if (isPolicy(title, start, beside)) {
                PolicyNumber number = beside.number() == null ? numberBefore(start) : beside.number();
                String value = number == null ? null : number.value();
                add(start, end, title, value, beside.shortName(), "policy.title");
                titles.add(PolicyWords.withoutBrackets(title));
                if (beside.shortName() != null) {
                    shortNames.add(beside.shortName());
                    if (beside.shortNameStart() < beside.shortNameEnd()) {
                        add(
                                beside.shortNameStart(),
                                beside.shortNameEnd(),
                                beside.shortName(),
                                null,
                                null,
                                "policy.short");
                    }
                }
                return beside.end();
            }
            return end;
        }

        private boolean isPolicy(String title, int start, Beside beside) {
            if (shortNames.contains(title)) {
                return true;
            }
            if (words.isBareHead(title) && beside.number() == null) {
                return titles.stream().anyMatch(known -> known.length() > title.length() && known.endsWith(title));
            }
            if (isProposal(title)) {
                return false;
            }
            String before = reading.subSequence(Math.max(0, start - LEFT_CONTEXT), start);
            return words.namesPolicy(title, before) || beside.number() != null;
        }

        private boolean isProposal(String title) {
            return answered != null && answered.equals(bare(title));
        }

        private @Nullable PolicyNumber numberBefore(int start) {
            boolean bracket = start > 0 && reading.charAt(start - 1) == ')';
            int last = bracket ? start - 2 : start - 1;
            boolean known = last >= 0 && reading.charAt(last) == '号';
            if (!known
                    || !found.isEmpty()
                            && found.get(found.size() - 1).span().end()
                                    > reading.span(last, last + 1).start()
                            && found.get(found.size() - 1).docNumber() == null) {
                return null;
            }
            PolicyNumber number = PolicyNumber.endingAt(reading, last);
            if (number != null) {
                Span span = reading.span(number.start(), number.end());
                found.removeIf(mention -> mention.span().equals(span));
            }
            return number;
        }

        private void addNumber(@Nullable PolicyNumber number) {
            if (number == null || isOwn(number)) {
                return;
            }
            Span span = reading.span(number.start(), number.end());
            if (!isTaken(span) && document.body().contains(span)) {
                add(number.start(), number.end(), number.value(), number.value(), null, "policy.number");
            }
        }

        /** Mentions are found in text order, so that only the last of them can reach so far. */
        private boolean isTaken(Span span) {
            for (int i = found.size() - 1; i >= 0; i--) {
                if (found.get(i).span().end() <= span.start()) {
                    return false;
                }
                if (found.get(i).span().overlaps(span)) {
                    return true;
                }
            }
            return false;
        }

        private boolean isOwn(PolicyNumber number) {
            Header.Field<String> own = document.header().docNumber();
            return own != null && own.value().equals(number.value());
        }

        private void add(
                int start, int end, String name, @Nullable String docNumber, @Nullable String shortName, String rule) {
            found.add(new Mention(
                    reading.span(start, end), Type.POLICY, name, Mention.Role.NAME, docNumber, shortName, rule));
        }

        /** One past the 》 that closes the 《 at {@code start}, or -1. */
        private int closing(int start) {
            int depth = 0;
            int limit = Math.min(reading.length(), start + LONGEST_TITLE);
            for (int i = start; i < limit; i++) {
                char c = reading.charAt(i);
                depth += c == '《' ? 1 : c == '》' ? -1 : 0;
                if (depth == 0) {
                    return i + 1;
                }
            }
            return -1;
        }
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '/';
    }

    /** The words of a title, however its marks are printed. */
    private static String bare(String title) {
        return MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFKC)).replaceAll("");
    }

    /**
     * What stands to the right of a title: its number, bare or in brackets, and the short name given to it.
     *
     * @param end one past what was read
     */
    private record Beside(
            @Nullable PolicyNumber number, @Nullable String shortName, int shortNameStart, int shortNameEnd, int end) {

        /** A bracket longer than this, in characters, is not a number or a short name. */
        private static final int LONGEST_BRACKET = 90;

        static Beside read(Reading reading, int after, List<String> marks) {
            int at = after;
            while (at < reading.length() && reading.charAt(at) == ' ') {
                at++;
            }
            if (at == reading.length()) {
                return new Beside(null, null, after, after, after);
            }
            char c = reading.charAt(at);
            if (c != '(' && c != '〔' && c != '[') {
                int end = Math.min(reading.length(), at + 30);
                PolicyNumber bare = Character.isIdeographic(c) ? adjacent(reading, at, end) : null;
                return new Beside(bare, null, after, after, bare == null ? after : bare.end());
            }
            int close = closing(reading, at);
            return close < 0 ? new Beside(null, null, after, after, after) : inBrackets(reading, at, close, marks);
        }

        /** A number that follows the title at once: 《…》发改能源〔2023〕774号. */
        private static @Nullable PolicyNumber adjacent(Reading reading, int start, int end) {
            PolicyNumber number = PolicyNumber.opening(reading, start, end);
            return number != null && number.start() == start && number.value().indexOf('〔') <= 10 ? number : null;
        }

        private static int closing(Reading reading, int open) {
            int depth = 0;
            int limit = Math.min(reading.length(), open + LONGEST_BRACKET);
            for (int i = open; i < limit; i++) {
                char c = reading.charAt(i);
                depth += c == '(' || c == '〔' || c == '[' ? 1 : c == ')' || c == '〕' || c == ']' ? -1 : 0;
                if (depth == 0) {
                    return i;
                }
            }
            return -1;
        }

        private static Beside inBrackets(Reading reading, int open, int close, List<String> marks) {
            PolicyNumber number = null;
            String shortName = null;
            int shortStart = open;
            int shortEnd = open;
            int part = open + 1;
            for (int i = open + 1; i <= close; i++) {
                char c = reading.charAt(i);
                if (i < close && c != ',' && c != '，' && c != ';' && c != '；' && c != '。') {
                    continue;
                }
                if (number == null) {
                    number = PolicyNumber.opening(reading, part, i);
                }
                int named = afterMark(reading, part, i, marks);
                if (named > 0) {
                    boolean quoted = reading.charAt(named) == '《';
                    shortName = reading.subSequence(named, i).replaceAll("[《》“”\"]", "");
                    shortStart = quoted ? named : i;
                    shortEnd = i;
                }
                part = i + 1;
            }
            return number == null && shortName == null
                    ? new Beside(null, null, open, open, open)
                    : new Beside(number, shortName, shortStart, shortEnd, close + 1);
        }

        private static int afterMark(Reading reading, int start, int end, List<String> marks) {
            String part = reading.subSequence(start, end);
            for (String mark : marks) {
                if (part.startsWith(mark)) {
                    int named = start + mark.length();
                    while (named < end && "为:：".indexOf(reading.charAt(named)) >= 0) {
                        named++;
                    }
                    return named < end ? named : -1;
                }
            }
            return -1;
        }
    }
}
