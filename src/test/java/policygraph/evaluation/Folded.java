package policygraph.evaluation;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Folds width, brackets, quotes and white space, so that only the words of a name count. */
final class Folded {

    private static final Pattern IGNORED =
            Pattern.compile("[\\s\\x1c-\\x1f“”\"'‘’《》〈〉<>「」·]", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern OPEN = Pattern.compile("[〔【﹝［]");
    private static final Pattern CLOSE = Pattern.compile("[〕】﹞］]");
    private static final Pattern DASH = Pattern.compile("[—－–]");

    private Folded() {}

    static @Nullable String of(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String folded = IGNORED.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
        folded = CLOSE.matcher(OPEN.matcher(folded).replaceAll("[")).replaceAll("]");
        return DASH.matcher(folded).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    static boolean equal(@Nullable String left, @Nullable String right) {
        String folded = of(left);
        return folded == null ? right == null : folded.equals(of(right));
    }

    /** All of them folded and in order, as one string; empty if there are none. */
    static String all(@Nullable List<String> texts) {
        return texts == null
                ? ""
                : String.join(
                        "\n", texts.stream().map(Folded::ofPresent).sorted().toList());
    }

    static Set<String> set(Collection<String> texts) {
        Set<String> folded = new HashSet<>();
        texts.forEach(text -> folded.add(ofPresent(text)));
        return folded;
    }

    static String ofPresent(String text) {
        String folded = of(text);
        return folded == null ? "" : folded;
    }
}
