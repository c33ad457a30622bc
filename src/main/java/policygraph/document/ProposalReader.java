package policygraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policygraph.document.Header.Field;
import policygraph.document.Header.Proposal;
import policygraph.document.Labels.Role;

/** The proposal or suggestion that a reply answers, from its title, its salutation, its first sentence and its metadata. */
final class ProposalReader {

    private static final String NAMED = "(?:提案|建议|议案|提议|意见建议|意见)";

    private static final String NUMBER = "([0-9A-Za-z](?:[0-9A-Za-z]|[-—](?=[0-9]))*|[一二三四五六七八九十百〇零]+)";

    /** 第0311号; not the number of a document, an order or a standard. */
    private static final Pattern NUMBERED = Pattern.compile("(?<!令|公告|年|〕|\\])第\\s*" + NUMBER + "\\s*号");

    /** 2025W233 号提案, 编号：0123. */
    private static final Pattern BARE_NUMBER =
            Pattern.compile("(?<![〕\\])0-9A-Za-z])([0-9A-Za-z]{2,})\\s*号\\s*(?:重点|主办)?(?:代表|委员)?(?:提案|建议|议案)");

    private static final Pattern CODED_NUMBER =
            Pattern.compile("(?:编号|案号|提案号|建议号)(?:为)?\\s*[：:]?\\s*([0-9A-Za-z]{2,})");

    private static final Pattern BRACKETED_NUMBER = Pattern.compile("[(（]([0-9A-Za-z-]{2,})\\s*号[)）]");

    private static final Pattern QUOTED = Pattern.compile("[“\"]([^“”\"]{0,10}关于.+" + NAMED + ")[”\"]");
    private static final Pattern QUOTED_SUBJECT = Pattern.compile("[“\"]((?:关于)?.+?)[”\"]\\s*(?:的)?(?:提案|建议|议案)");
    private static final Pattern BARE = Pattern.compile("(关于.+的\\s*" + NAMED + ")(?=\\s*(?:[(（]|已|均|[，,]|$|等))");
    private static final Pattern LOOSE = Pattern.compile("(关于[^，。]+?" + NAMED + ")(?=\\s*(?:[(（]|已|$))");
    private static final Pattern SUBJECT =
            Pattern.compile("(?:提出|提交|所提|反映)的\\s*([^，。“《]{5,}?的" + NAMED + ")(?=\\s*(?:[(（]|已|$))");

    /** In a title the proposal's own title may stand between the session and 的答复. */
    private static final Pattern IN_TITLE =
            Pattern.compile("(关于(?:(?!关于).)+?的(?:提案|建议|议案))(?=[(（]|的|——|—|答复|办理|$|”|》)");

    /** What stands before this says which proposal came in. */
    private static final Pattern RECEIVED = Pattern.compile("收悉|收到|答复如下|函复如下|回复如下|。");

    private static final Pattern TO_MEMBER = Pattern.compile(".*委员[：:，,。 ]*(?:\\(.*)?$");

    private static final Pattern TO_DELEGATE = Pattern.compile(".*代表(?:团)?[：:，,。 ]*(?:\\(.*)?$");

    private static final Pattern SAYS_PROPOSAL = Pattern.compile(".*(?:提出|提交|所提).*提案.*");

    private static final Pattern NAMES_SUGGESTION = Pattern.compile(".*(?:号|代表|人大).*(?:建议|议案).*");

    private static final Pattern SAYS_MOTION = Pattern.compile(".*议案.*");

    private static final Pattern PLAIN_NUMBER = Pattern.compile("第?\\s*([0-9A-Za-z-]+)");

    private static final Pattern ENDS_AS_PROPOSAL = Pattern.compile(".*(?:提案|建议|议案)[》”]?");

    private static final Pattern OF_SESSION = Pattern.compile(".*(?:届|会议|号|代表|委员).*");

    private static final Pattern QUOTES = Pattern.compile("^[《“\"]|[》”\"]$");

    private static final Pattern GROUND = Pattern.compile(".*(?:根据|按照|依据|贯彻|落实)");

    /** A title that no word of receipt stands beside: 《关于…的建议》由我局主办. */
    private static final Pattern PRINTED = Pattern.compile("(?<!根据|按照|依据|贯彻|落实)《(关于[^《》]+?(?:提案|建议|议案))》");

    private static final int LONGEST_OPENING = 400;

    private final Reading reading;
    private final MetadataRows metadata;
    private final @Nullable HeaderText title;
    private final @Nullable HeaderText salutation;
    private final @Nullable HeaderText opening;

    /** The first lines of the body, past the word of receipt as well. */
    private final @Nullable HeaderText first;

    ProposalReader(Reading reading, Layout layout, MetadataRows metadata, @Nullable Field<String> title) {
        this.reading = reading;
        this.metadata = metadata;
        this.title = title == null ? null : HeaderText.of(reading, paragraph(reading, title), "header.title");
        Paragraph addressed = layout.salutation();
        this.salutation = addressed == null ? null : HeaderText.of(reading, addressed, "header.salutation");
        this.opening = layout.body().isEmpty() ? null : opening(layout.body());
        this.first = layout.body().isEmpty() ? null : beginning(layout.body().get(0));
    }

    private static Paragraph paragraph(Reading reading, Field<String> field) {
        int start = reading.position(field.span().start());
        int end = reading.position(field.span().end());
        return new Paragraph(start, end, reading.subSequence(start, end).replace('\n', ' '));
    }

    private HeaderText beginning(Paragraph first) {
        return new HeaderText(
                reading,
                first.start(),
                first.text().substring(0, Math.min(first.length(), LONGEST_OPENING)),
                "header.body");
    }

    /** The first lines of the body up to the word of receipt. */
    private HeaderText opening(List<Paragraph> body) {
        Paragraph first = body.get(0);
        String text = first.text().substring(0, Math.min(first.length(), LONGEST_OPENING));
        Matcher received = RECEIVED.matcher(text);
        return new HeaderText(
                reading, first.start(), received.find() ? text.substring(0, received.start()) : text, "header.body");
    }

    /** The proposal; null when the document answers none. */
    @Nullable
    Proposal read() {
        Field<String> session = first(Sessions::find, metadata(Role.SESSION));
        Proposal.Kind kind = kind(session);
        if (kind == null) {
            return null;
        }
        return new Proposal(kind, number(), proposalTitle(), session, proposers());
    }

    private Proposal.@Nullable Kind kind(@Nullable Field<String> session) {
        String said = text(opening);
        Field<String> inBody = opening == null ? null : Sessions.find(opening);
        return Stream.<Proposal.@Nullable Kind>of(
                        inBody == null ? null : Sessions.kind(inBody.value()),
                        session == null ? null : Sessions.kind(session.value()),
                        ofAddressee(text(salutation)),
                        ofTitle(text(title), said))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    static Proposal.@Nullable Kind ofAddressee(String salutation) {
        if (TO_MEMBER.matcher(salutation).matches()) {
            return Proposal.Kind.CPPCC_PROPOSAL;
        }
        return TO_DELEGATE.matcher(salutation).matches() ? Proposal.Kind.NPC_SUGGESTION : null;
    }

    private static Proposal.@Nullable Kind ofTitle(String title, String said) {
        boolean proposal = title.contains("提案") || SAYS_PROPOSAL.matcher(said).matches();
        if (proposal) {
            return Proposal.Kind.CPPCC_PROPOSAL;
        }
        boolean suggestion = NAMES_SUGGESTION.matcher(title).matches()
                || SAYS_MOTION.matcher(said).matches();
        return suggestion ? Proposal.Kind.NPC_SUGGESTION : null;
    }

    private @Nullable Field<String> number() {
        Function<HeaderText, @Nullable Field<String>> any =
                line -> Stream.of(NUMBERED, BARE_NUMBER, CODED_NUMBER, BRACKETED_NUMBER)
                        .map(pattern -> line.find(pattern, 1))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        Field<String> found = first(any, null);
        if (found != null) {
            return found;
        }
        HeaderText row = metadata(Role.NUMBER);
        return row == null ? null : row.find(PLAIN_NUMBER, 1);
    }

    private @Nullable Field<String> proposalTitle() {
        HeaderText row = Stream.concat(metadata.stream(Role.PROPOSAL_TITLE), metadata.stream(Role.TITLE))
                .filter(r -> ENDS_AS_PROPOSAL.matcher(r.value()).matches())
                .map(r -> new HeaderText(reading, r.start(), r.value(), "header.table"))
                .findFirst()
                .orElse(null);
        if (row != null) {
            return unquoted(row, 0, row.text().length());
        }
        Field<String> said = opening == null ? null : titleIn(opening);
        if (said != null || title == null) {
            return said;
        }
        Field<String> titled = titleInTitle(title);
        return titled != null || first == null ? titled : first.find(PRINTED, 1);
    }

    private static @Nullable Field<String> titleIn(HeaderText line) {
        Field<String> book = bookTitle(line);
        if (book != null) {
            return book;
        }
        for (Pattern pattern : List.of(QUOTED, QUOTED_SUBJECT, BARE, LOOSE, SUBJECT)) {
            Matcher matcher = pattern.matcher(line.text());
            if (matcher.find()) {
                int end = pattern == QUOTED_SUBJECT ? matcher.end() : matcher.end(1);
                return unquoted(line, matcher.start(1), end);
            }
        }
        return null;
    }

    /** The first 《…》 that is not what the reply goes by; inner 《》 belong to it. */
    private static @Nullable Field<String> bookTitle(HeaderText line) {
        String text = line.text();
        for (int open = text.indexOf('《'); open >= 0; open = text.indexOf('《', open + 1)) {
            int depth = 0;
            for (int i = open; i < text.length(); i++) {
                depth += text.charAt(i) == '《' ? 1 : text.charAt(i) == '》' ? -1 : 0;
                if (depth == 0) {
                    boolean ground = GROUND.matcher(text.substring(0, open)).matches();
                    if (!ground) {
                        return line.field(open + 1, i);
                    }
                    open = i;
                    break;
                }
            }
        }
        return null;
    }

    private static @Nullable Field<String> titleInTitle(HeaderText title) {
        Field<String> book = bookTitle(title);
        if (book != null && book.value().matches(".*(?:提案|建议|议案)")) {
            return book;
        }
        Matcher matcher = IN_TITLE.matcher(title.text());
        while (matcher.find()) {
            if (!OF_SESSION.matcher(matcher.group(1)).matches()) {
                return unquoted(title, matcher.start(1), matcher.end(1));
            }
        }
        return null;
    }

    /** Without the quotation marks around or inside. */
    private static Field<String> unquoted(HeaderText line, int from, int to) {
        String words = HeaderText.withoutLayout(line.text().substring(from, to));
        String value = QUOTES.matcher(words).replaceAll("");
        int stray = value.indexOf('”');
        boolean unbalanced = stray >= 0 && value.lastIndexOf('“', stray) < 0;
        return line.field(from, to, unbalanced ? value.replaceFirst("”", "") : value);
    }

    private List<Field<String>> proposers() {
        if (salutation != null) {
            return Proposers.read(salutation);
        }
        HeaderText row = metadata(Role.PROPOSERS);
        return row == null ? List.of() : Proposers.read(row);
    }

    /** The first line that a field can be read from: title, salutation's sentence, metadata. */
    private @Nullable Field<String> first(
            Function<HeaderText, @Nullable Field<String>> reader, @Nullable HeaderText row) {
        List<HeaderText> lines = new ArrayList<>();
        Stream.of(title, opening, row).filter(Objects::nonNull).forEach(lines::add);
        for (HeaderText line : lines) {
            Field<String> found = reader.apply(line);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable HeaderText metadata(Role role) {
        return metadata.stream(role)
                .map(row -> new HeaderText(reading, row.start(), row.value(), "header.table"))
                .findFirst()
                .orElse(null);
    }

    private static String text(@Nullable HeaderText line) {
        return line == null ? "" : line.text();
    }
}
