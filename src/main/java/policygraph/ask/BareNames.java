package policygraph.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds titles and names that stand in a sentence without marks: 种业振兴行动方案被谁引用. Such a name ends as names of its
 * sort do, before a word that may follow one, and begins with the sentence or after a word that may lead to one; of the
 * places where it may begin, the first. Immutable.
 *
 * @param lead words after which a name may begin
 * @param follow what may come after a name
 * @param stop words that no name has
 * @param common what is before a head in words that are no names: 同一 in 同一平台
 * @param heads by letter of a slot, how names of its sort end
 */
record BareNames(Pattern lead, Pattern follow, Pattern stop, Pattern common, Map<Character, Pattern> heads) {

    /** Fewer characters before the head make no name. */
    private static final int SHORTEST = 2;

    /** What is called 关于…的意见 is longer than a phrase of one's own: 关于养老的意见. */
    private static final int SHORTEST_ABOUT = 10;

    private static final Pattern SUFFIX = Pattern.compile("[（(][^（）()]{1,20}[）)]");
    private static final Pattern ABOUT = Pattern.compile("(?:\\p{IsHan}{2,20})?关于|对");

    /** The names in a text, longest first, none across another or across part of a slot; in the order of the kinds. */
    List<Slot> in(String text, List<Slot> slots, List<Slot.Kind> kinds) {
        List<Slot> found = new ArrayList<>();
        for (Slot.Kind kind : kinds) {
            Pattern head = heads.get(kind.letter());
            Matcher matcher = head == null ? null : head.matcher(text);
            while (matcher != null && matcher.find()) {
                Slot name = ending(text, matcher, kind, slots);
                if (name != null) {
                    found.add(name);
                }
            }
        }
        List<Slot> apart = new ArrayList<>();
        found.stream()
                .sorted(Comparator.comparingInt(name -> name.start() - name.end()))
                .filter(name -> apart.stream().noneMatch(other -> other.overlaps(name.start(), name.end())))
                .forEach(apart::add);
        return apart;
    }

    /** Where a name begins of which words that lead to one were taken for a part. */
    int afterLead(String text, int start, int end) {
        Matcher matcher = lead.matcher(text);
        int at = start;
        while (at < end && matcher.region(at, end).lookingAt() && end - matcher.end() > SHORTEST) {
            at = matcher.end();
        }
        return at;
    }

    boolean asks(String name) {
        return stop.matcher(name).find();
    }

    private @Nullable Slot ending(String text, Matcher head, Slot.Kind kind, List<Slot> slots) {
        Matcher suffix = SUFFIX.matcher(text).region(head.end(), text.length());
        int end = suffix.lookingAt() ? suffix.end() : head.end();
        if (!follow.matcher(text).region(end, text.length()).lookingAt()) {
            return null;
        }
        for (int start : starts(text, head.start(), kind)) {
            String name = text.substring(start, end);
            if (isName(name, text.substring(start, head.start()), kind) && isFree(start, end, name, slots)) {
                return new Slot(kind, start, end, name);
            }
        }
        return null;
    }

    private List<Integer> starts(String text, int before, Slot.Kind kind) {
        List<Integer> starts = new ArrayList<>();
        Matcher matcher = lead.matcher(text).region(0, before);
        if (kind == Slot.Kind.TITLE || !matcher.lookingAt()) {
            starts.add(0);
        }
        for (int at = 0; at < before; at++) {
            if (matcher.region(at, before).lookingAt()) {
                starts.add(matcher.end());
            }
        }
        return starts.stream().sorted().distinct().toList();
    }

    private boolean isName(String name, String before, Slot.Kind kind) {
        boolean about = kind == Slot.Kind.TITLE
                && before.length() >= SHORTEST_ABOUT
                && ABOUT.matcher(name).lookingAt();
        boolean led = lead.matcher(name).lookingAt();
        return before.length() >= SHORTEST
                && !stop.matcher(before).find()
                && !common.matcher(before).matches()
                && (about || !led && name.indexOf('的') < 0);
    }

    /** A name may hold words in quotation marks, and other names where it tells what it is about. */
    private static boolean isFree(int start, int end, String name, List<Slot> slots) {
        boolean about = ABOUT.matcher(name).lookingAt();
        return slots.stream().filter(slot -> slot.overlaps(start, end)).allMatch(slot -> {
            boolean within = slot.start() >= start && slot.end() <= end;
            boolean same = slot.start() == start && slot.end() == end;
            return within
                    && !same
                    && (about
                            || slot.kind() == Slot.Kind.QUOTED
                            || slot.kind() == Slot.Kind.PLATFORM
                            || slot.kind() == Slot.Kind.PROGRAM
                            || slot.kind() == Slot.Kind.TIME);
        });
    }
}
