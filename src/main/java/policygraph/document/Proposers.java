package policygraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policygraph.document.Header.Field;

/** Whom a reply is addressed to: 王晓莉、张跃委员, 张春玉等代表, 尊敬的李磊代表, 民革湖北省委会. */
final class Proposers {

    private static final Pattern COURTESY = Pattern.compile("^(?:尊敬的|致(?!公党)|呈)\\s*");

    /** What stands behind a name: 等12名代表, 代表, 委员（工商联界）. */
    private static final Pattern BEHIND = Pattern.compile(
            "\\s*(?:\\([^()]*\\))?\\s*(?:等)?\\s*(?:[0-9一二三四五六七八九十两]+\\s*[名位人])?\\s*(?:全国|省|市|县|区|自治区|州)?(?:人大|政协)?(?:代表|委员|常委|同志|先生|女士)?(?:们)?(?:\\([^()]*\\))?$");

    private static final Pattern SEPARATOR = Pattern.compile("[、，,；;]|(?<=代表|委员)和|(?<=代表|委员)\\s+");

    private static final Pattern CLOSING = Pattern.compile("[：:，,。 ]+$");

    private static final Pattern NOBODY = Pattern.compile("各位|有关|全体|各|等");

    private static final Pattern WORD = Pattern.compile("[^ ]+");

    private Proposers() {}

    static List<Field<String>> read(HeaderText salutation) {
        int end = CLOSING.matcher(salutation.text()).replaceAll("").length();
        int start = 0;
        Matcher courtesy = COURTESY.matcher(salutation.text());
        if (courtesy.find()) {
            start = courtesy.end();
        }
        List<Field<String>> proposers = new ArrayList<>();
        Matcher separator = SEPARATOR.matcher(salutation.text()).region(start, end);
        while (separator.find()) {
            add(proposers, salutation, start, separator.start());
            start = separator.end();
        }
        add(proposers, salutation, start, end);
        return List.copyOf(proposers);
    }

    private static void add(List<Field<String>> proposers, HeaderText line, int from, int to) {
        int start = from;
        while (start < to && line.text().charAt(start) == ' ') {
            start++;
        }
        String name = line.text().substring(start, Math.max(start, to));
        Matcher behind = BEHIND.matcher(name);
        String bare = behind.find() ? name.substring(0, behind.start()) : name;
        if (bare.isBlank() || NOBODY.matcher(bare).matches()) {
            return;
        }
        int at = start;
        for (int[] person : persons(bare)) {
            String person1 = bare.substring(person[0], person[1]);
            proposers.add(line.field(at + person[0], at + person[1], person1.replace(" ", "")));
        }
    }

    /** Names parted by blanks; single characters are one name spread to the width of three: 彭 涛. */
    private static List<int[]> persons(String names) {
        List<int[]> parts = new ArrayList<>();
        Matcher word = WORD.matcher(names);
        while (word.find()) {
            int[] last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
            boolean single = word.end() - word.start() == 1;
            if (last != null && single && last[1] - last[0] == 1) {
                last[1] = word.end();
            } else {
                parts.add(new int[] {word.start(), word.end()});
            }
        }
        return parts;
    }
}
