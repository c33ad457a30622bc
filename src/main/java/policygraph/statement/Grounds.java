package policygraph.statement;

import java.util.List;
import java.util.regex.Pattern;
import policygraph.document.Reading;
import policygraph.entity.Entity;

/**
 * Grounds without a name: 根据该方案, 依据上述规定. They mean the policy named last in their paragraph, where it is one alone
 * and of the kind the words say.
 */
final class Grounds {

    /** No longer than this, in characters. */
    private static final int LONGEST = 8;

    private static final OpenedPattern KIND = OpenedPattern.of(
            "该上前此这方规意办条决通细指纲要",
            "(?:(?:该|上述|前述|此|这一|这个)(?:文件|规定|要求|政策|方案|规划|意见|办法|条例|决定|通知|细则|指南|计划|行动计划|纲要|要点|法律|法规)|方案|规划|意见|办法|条例|决定|通知|细则|指南|纲要|要点)");

    /** Kinds that any policy is of. */
    private static final Pattern ANY_KIND = Pattern.compile("(?:文件|规定|要求|政策|法律|法规)$");

    private static final Pattern POINTER = Pattern.compile("^(?:该|上述|前述|此|这一|这个)");

    /** What may stand behind the word for its kind in a title: (2023—2025年), (试行). */
    private static final Pattern BEHIND_KIND = Pattern.compile("(?:[(（][^()（）]*[)）])?》?$");

    private final OpenedPattern.OnText kinds;
    private final Reading reading;
    private List<Entity> named = List.of();

    Grounds(Reading reading) {
        this.reading = reading;
        this.kinds = KIND.on(reading);
    }

    /** @param policies a list of names just read */
    void name(List<Entity> policies) {
        named = List.copyOf(policies);
    }

    void forget() {
        named = List.of();
    }

    /** The end of the words at {@code at} that mean the policy named last, {@code at} for none. */
    int end(int at, int limit) {
        if (named.size() != 1) {
            return at;
        }
        int end = kinds.end(at, Math.min(limit, at + LONGEST));
        return end > at && isKindOf(reading.subSequence(at, end), named.get(0)) ? end : at;
    }

    List<Entity> meant() {
        return named;
    }

    private static boolean isKindOf(String words, Entity policy) {
        String kind = POINTER.matcher(words).replaceFirst("");
        return ANY_KIND.matcher(kind).find()
                || BEHIND_KIND.matcher(policy.name()).replaceFirst("").endsWith(kind);
    }
}
