package policygraph.question;

import java.util.HashSet;
import java.util.Set;

/** How alike two names look: the share of their pairs of neighbouring characters that they have in common. */
final class Likeness {

    private Likeness() {}

    /** From 0, nothing in common, to 1. */
    static double of(String a, String b) {
        Set<String> pairs = pairs(a);
        Set<String> others = pairs(b);
        int all = pairs.size() + others.size();
        pairs.retainAll(others);
        return all == 0 ? 0 : 2.0 * pairs.size() / all;
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
