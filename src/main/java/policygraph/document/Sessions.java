package policygraph.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policygraph.document.Header.Field;
import policygraph.document.Header.Proposal;

/**
 * The session an assembly met in, as printed: 省政协十三届三次会议, 十四届全国人大三次会议, 政协第十四届全国委员会第三次会议.
 */
final class Sessions {

    private static final String NUMERAL = "(?:第\\s*)?[一二三四五六七八九十〇零\\d]{1,4}\\s*";

    private static final Pattern SESSION = Pattern.compile(
            NUMERAL + "届(?:[\\p{IsHan}]{0,22}?)(?:" + NUMERAL + "次|" + NUMERAL + ")\\s*(?:全体)?(?:会议|大会|全会)");

    /** Words that stand before the name of an assembly, and no part of it. */
    private static final Pattern BEFORE =
            Pattern.compile(".*(?:关于|答复|回复|办理|提交|承办|[对在的您你我们贵出]|于(?![都田洪])|向(?!阳)|将(?!乐)|[^\\p{IsHan}])");

    private static final Pattern OF_OWN_LEVEL = Pattern.compile("[省市县区州盟旗].*");

    private static final Pattern COMMITTEE = Pattern.compile(".*届[^人]*委员会.*");

    /** The longest name: 中国人民政治协商会议 and an autonomous region. */
    private static final int LONGEST_NAME = 30;

    private Sessions() {}

    static @Nullable Field<String> find(HeaderText line) {
        Matcher matcher = SESSION.matcher(line.text());
        while (matcher.find()) {
            int from = Math.max(0, matcher.start() - LONGEST_NAME);
            String before = line.text().substring(from, matcher.start());
            Matcher cut = BEFORE.matcher(before);
            int start = cut.lookingAt() ? from + cut.end() : from;
            String session = line.text().substring(start, matcher.end());
            if (kind(session) != null || OF_OWN_LEVEL.matcher(session).matches()) {
                return line.field(start, matcher.end());
            }
        }
        return null;
    }

    /** Which assembly the words speak of, null when of none. */
    static Proposal.@Nullable Kind kind(String words) {
        if (words.contains("政协")
                || words.contains("政治协商")
                || COMMITTEE.matcher(words).matches()) {
            return Proposal.Kind.CPPCC_PROPOSAL;
        }
        return words.contains("人大") || words.contains("人民代表大会") ? Proposal.Kind.NPC_SUGGESTION : null;
    }
}
