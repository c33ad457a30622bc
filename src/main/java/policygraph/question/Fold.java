package policygraph.question;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes writings of one name equal: width, brackets, dashes, quotes and white space do not count. */
final class Fold {

    /** Marks round a name or number and blanks inside it. */
    private static final Pattern MARKS = Pattern.compile("[\\s\\p{Z}《》〈〉<>「」『』“”\"‘’'\u200b\ufeff]");

    private static final Pattern DASHES = Pattern.compile("[‐-―−—－~～]");

    /** The year and serial of a document number in any brackets: (2024)136号, [2024]第136号. */
    private static final Pattern YEAR = Pattern.compile("[(\\[〔【﹝{]((?:19|20)\\d{2})[)\\]〕】﹞}](?:第(?=\\d))?(?=\\d)");

    /** A document number whose 号 was left out. */
    private static final Pattern OPEN = Pattern.compile("(〔(?:19|20)\\d{2}〕\\d{1,6})$");

    /** A proposal's number as it is cited: 第0742号, 0742号建议, 第0742号建议. */
    private static final Pattern PROPOSAL = Pattern.compile("第?((?:\\d{4})?[A-Za-z]{0,3}\\d{1,6})号?(?:提案|建议|议案)?");

    private Fold() {}

    /** A name as it is compared. */
    static String name(String text) {
        String folded = number(text).toLowerCase(Locale.ROOT);
        return DASHES.matcher(folded).replaceAll("-");
    }

    /** The bare number of a proposal as graphs keep it, in capitals; any other text stays as it is. */
    static String proposal(String text) {
        Matcher cited = PROPOSAL.matcher(number(text));
        return cited.matches() ? cited.group(1).toUpperCase(Locale.ROOT) : text;
    }

    /** A name with its marks gone and, in a document number, the brackets 〔〕. */
    static String number(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        String number = YEAR.matcher(bare).replaceAll("〔$1〕");
        return OPEN.matcher(number).replaceAll("$1号");
    }
}
