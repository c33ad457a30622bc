package policygraph.document;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The 统一社会信用代码 that an 索引号 may open with, closed by a stroke: 18 characters, the last a check digit. Characters,
 * weights and modulus are those of GB 32100-2015, chapter 4 and appendix A.
 *
 * @param text the 18 characters as printed, its letters large
 * @param valid whether the check digit is right
 */
record CreditCode(String text, boolean valid) {

    /** Place in this row is a character's value; letters that look like digits are left out. */
    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /** By place: powers of 3 modulo 31. */
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    /** Registration body and kind, six digits of the region, organisation, check digit; letters out of the row are misprints. */
    private static final Pattern OPENING = Pattern.compile("([0-9A-Za-z]{2}[0-9]{6}[0-9A-Za-z]{10})/");

    /** The code that a number opens with, right or wrong; null when it opens with something else. */
    static @Nullable CreditCode opening(String indexNumber) {
        Matcher matcher = OPENING.matcher(indexNumber);
        if (!matcher.lookingAt()) {
            return null;
        }
        String code = matcher.group(1).toUpperCase(Locale.ROOT);
        return new CreditCode(code, isValid(code));
    }

    private static boolean isValid(String code) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            int value = CHARACTERS.indexOf(code.charAt(i));
            if (value < 0) {
                return false;
            }
            sum += value * WEIGHTS[i];
        }
        int modulus = CHARACTERS.length();
        return code.charAt(WEIGHTS.length) == CHARACTERS.charAt((modulus - sum % modulus) % modulus);
    }
}
