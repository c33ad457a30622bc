package policygraph.entity;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import policygraph.mention.Mention;

/** Forms of the name of a platform or programme, and when two of them name the same. */
final class ThingName {

    /** A shorter form must say this many characters for words left out inside it to mean nothing. */
    private static final int SHORTEST_WITH_GAPS = 7;

    /** Characters that a shorter form may leave out inside a name. */
    private static final int LONGEST_GAP = 6;

    /** A shorter form that is the end of the longer one says at least this many characters. */
    private static final int SHORTEST_ENDING = 6;

    private static final Pattern RANK = Pattern.compile("^(国家级?|全国|[省市县]级|自治区级)?([首第][一二三四五六七八九十]{0,2}批)?");
    private static final String RANK_OPENINGS = "国全省市县自首第";

    private static final String PILOT = "试点";

    private static final Pattern TAIL = Pattern.compile("(?<=" + PILOT + ")(县|市|区|省|城市|工作|建设)$");

    private static final String MARKS = "“”\"「」 \t\n\u000b\f\r";

    private ThingName() {}

    /**
     * A form of a name.
     *
     * @param words without quotation marks and blanks
     * @param core without the rank and batch before, and 县 or 工作 after 试点
     */
    record Form(String words, String core) {

        static Form of(String name) {
            String words = plain(name);
            return new Form(words, coreOf(words));
        }
    }

    /** A name without quotation marks and blanks. */
    static String plain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (MARKS.indexOf(name.charAt(i)) >= 0) {
                return withoutMarks(name);
            }
        }
        return name;
    }

    private static String withoutMarks(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            if (MARKS.indexOf(name.charAt(i)) < 0) {
                plain.append(name.charAt(i));
            }
        }
        return plain.toString();
    }

    /** The name, its quoted part, the name before a bracket and the one in it. */
    static Set<Form> formsOf(Mention mention) {
        Set<Form> forms = new LinkedHashSet<>();
        String name = mention.name();
        forms.add(Form.of(name));
        int open = name.indexOf('“');
        int close = name.indexOf('”');
        if (open >= 0 && close > open + 2) {
            forms.add(Form.of(name.substring(open, close)));
        }
        String alias = mention.shortName();
        if (alias != null) {
            forms.add(Form.of(alias));
            if (name.endsWith("(" + alias + ")")) {
                forms.add(Form.of(name.substring(0, name.length() - alias.length() - 2)));
            }
        }
        return forms;
    }

    /** Whether two forms name one thing: equal, the end of the other, or the other with words left out. */
    static boolean same(Form one, Form other) {
        return sameWords(one.words(), other.words()) || sameWords(one.core(), other.core());
    }

    private static String coreOf(String name) {
        boolean ranked = !name.isEmpty() && RANK_OPENINGS.indexOf(name.charAt(0)) >= 0;
        String unranked = ranked ? RANK.matcher(name).replaceFirst("") : name;
        return unranked.contains(PILOT) ? TAIL.matcher(unranked).replaceFirst("") : unranked;
    }

    private static boolean sameWords(String one, String other) {
        String longer = one.length() >= other.length() ? one : other;
        String shorter = one.length() >= other.length() ? other : one;
        return longer.equals(shorter)
                || shorter.length() >= SHORTEST_ENDING && longer.endsWith(shorter)
                || leavesOut(longer, shorter);
    }

    private static boolean leavesOut(String longer, String shorter) {
        return longer.length() - shorter.length() <= LONGEST_GAP
                && shorter.length() >= SHORTEST_WITH_GAPS
                && longer.charAt(0) == shorter.charAt(0)
                && isSubsequence(longer, shorter);
    }

    private static boolean isSubsequence(String longer, String shorter) {
        int at = 0;
        for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
            at += longer.charAt(i) == shorter.charAt(at) ? 1 : 0;
        }
        return at == shorter.length();
    }
}
