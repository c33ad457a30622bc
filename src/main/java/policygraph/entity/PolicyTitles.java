package policygraph.entity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policygraph.gazetteer.AgencyGrammar;
import policygraph.gazetteer.AgencyName;
import policygraph.mention.Type;

/** What policies are called: the canonical name of a printed title, and when two titles are one policy's. Immutable. */
public final class PolicyTitles {

    private static final Pattern ISSUING_NOTICE =
            Pattern.compile("^.{0,60}?(?:关于)?(?:印发|发布|下发|转发)[《〈](.+)[》〉](?:的)?(?:通知|公告|通告|函)$");
    /** The last characters of such a notice. */
    private static final String NOTICE_ENDS = "知告函";

    private static final Pattern BLANKS = Pattern.compile("\\s");
    private static final Pattern NATIONAL_LAW =
            Pattern.compile("^(?!中华人民共和国).{2,30}(?<!办|方|做|看|想|用|写|书|立|执|司|守|普|手|宪|国)法(?:\\(.*\\))?$");
    private static final Pattern MARKS = Pattern.compile("[\\s“”\"'《》〈〉]");
    private static final Pattern TRAILING_YEARS = Pattern.compile("\\(((?:19|20)\\d{2}[^()]*?)年?\\)$");
    private static final Pattern YEARS_MARKS = Pattern.compile("年?[—–－~～至到-]+");
    private static final Pattern TRAILING_BRACKETS = Pattern.compile("\\([^()]*\\)$");
    private static final Pattern BETWEEN_ISSUERS = Pattern.compile("[、,，和]|等[^关]{1,3}(?:部门|单位|部委)");
    private static final String ABOUT = "关于";
    private static final String NATION = "中华人民共和国";

    private final AgencyGrammar grammar;

    private PolicyTitles(AgencyGrammar grammar) {
        this.grammar = grammar;
    }

    /** Titles read with a grammar that was read already. */
    public static PolicyTitles with(AgencyGrammar grammar) {
        return new PolicyTitles(grammar);
    }

    /** Titles read with the gazetteers of {@code seeds/}. */
    public static PolicyTitles fromSeeds() {
        return with(AgencyGrammar.fromSeeds());
    }

    /**
     * The policy of a title, or of a number where no title is known.
     *
     * @param name canonical title, or the number
     */
    public Entity policy(String name, @Nullable String docNumber) {
        return new Entity(Ids.of("policy", key(name)), Type.POLICY, name, docNumber, null, null, null);
    }

    /** The title without 《》, white space and an enclosing 关于印发…的通知, a law with its 中华人民共和国. */
    public String canonical(String printed) {
        String line = BLANKS.matcher(printed).replaceAll("");
        String title = line.startsWith("《") && line.endsWith("》") ? line.substring(1, line.length() - 1) : line;
        String issued = issuedBy(title);
        if (issued != null) {
            return issued;
        }
        boolean law =
                title.indexOf('法') >= 0 && NATIONAL_LAW.matcher(folded(title)).matches();
        return law ? NATION + title : title;
    }

    /**
     * What makes two spellings of a title one: no quotes, no blanks, no trailing (试行), no central issuer before 关于; the
     * years of a plan stay, since the plan for 2016 to 2020 is not the one for 2021 to 2025.
     */
    String key(String title) {
        String key = folded(MARKS.matcher(title).replaceAll(""));
        String issued = issuedBy(title);
        if (issued != null) {
            key = key(issued);
        }
        key = withoutCentralIssuer(key);
        if (key.startsWith(NATION) && key.endsWith("法")) {
            key = key.substring(NATION.length());
        }
        if (!key.endsWith(")")) {
            return key;
        }
        Matcher years = TRAILING_YEARS.matcher(key);
        return years.find()
                ? key.substring(0, years.start()) + "("
                        + YEARS_MARKS.matcher(years.group(1)).replaceAll("-") + ")"
                : withoutBrackets(key);
    }

    /**
     * 国务院关于X的意见 is cited as 关于X的意见 as well. A local issuer stays: every province has its own 关于X的实施意见.
     */
    private String withoutCentralIssuer(String key) {
        if (key.startsWith(ABOUT) || !key.contains(ABOUT)) {
            return key;
        }
        int at = 0;
        while (at < key.length() && !key.startsWith(ABOUT, at)) {
            AgencyName issuer = grammar.at(key, at);
            Matcher between = BETWEEN_ISSUERS.matcher(key).region(at, key.length());
            if (issuer != null && issuer.end() > at && !issuer.organ().isLocal()) {
                at = issuer.end();
            } else if (at > 0 && between.lookingAt()) {
                at = between.end();
            } else {
                return key;
            }
        }
        return key.substring(at);
    }

    /** The title that a notice issues, null where a title is that of no such notice. */
    private static @Nullable String issuedBy(String title) {
        if (title.isEmpty() || NOTICE_ENDS.indexOf(title.charAt(title.length() - 1)) < 0) {
            return null;
        }
        Matcher notice = ISSUING_NOTICE.matcher(title);
        return notice.matches() ? notice.group(1) : null;
    }

    static String withoutBrackets(String key) {
        if (!key.endsWith(")")) {
            return key;
        }
        String shorter = TRAILING_BRACKETS.matcher(key).replaceFirst("");
        return shorter.isEmpty() ? key : shorter;
    }

    private static String folded(String title) {
        return title.replace('（', '(').replace('）', ')');
    }
}
