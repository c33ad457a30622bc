package policygraph.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what a document names again in fewer words: a name that is repeated where no rule sees it, the quoted part of
 * a name (“天府市民云” after “天府市民云”平台), a short name given in brackets.
 */
final class ThingRepeats {

    private static final int SHORTEST = 3;

    /** Names looked for again; no document has as many, and each costs a pass over the text. */
    private static final int MOST_NAMES = 500;

    private static final int LONGEST_TITLE = 80;

    /** A bracket inside a name is short. */
    private static final int LONGEST_BRACKET = 8;

    private final String text;

    ThingRepeats(String text) {
        this.text = text;
    }

    /** Repeats of what was found, from a position on; none overlaps a thing found before. */
    List<FoundThing> of(List<FoundThing> found, int from) {
        Map<String, FoundThing> names = new LinkedHashMap<>();
        for (FoundThing thing : found) {
            String name = text.substring(thing.start(), thing.end());
            names.putIfAbsent(name, thing);
            int open = name.indexOf('“');
            int close = name.indexOf('”');
            if (open >= 0 && close > open + 2) {
                names.putIfAbsent(name.substring(open, close + 1), thing);
            }
            if (thing.alias() != null && thing.alias().length() >= SHORTEST) {
                names.putIfAbsent(thing.alias(), thing);
            }
        }
        BitSet taken = new BitSet();
        found.forEach(thing -> taken.set(thing.start(), thing.end()));
        List<FoundThing> repeats = new ArrayList<>();
        names.entrySet().stream()
                .limit(MOST_NAMES)
                .forEach(name -> addRepeats(name.getKey(), name.getValue(), from, taken, repeats));
        names.values().stream().distinct().limit(MOST_NAMES).forEach(thing -> addUnquoted(thing, from, taken, repeats));
        return repeats;
    }

    /** “揭榜挂帅”机制项目 again as 揭榜挂帅（军令状）机制项目. */
    private void addUnquoted(FoundThing thing, int from, BitSet taken, List<FoundThing> repeats) {
        int close = text.charAt(thing.start()) == '“' ? text.indexOf('”', thing.start()) : -1;
        if (close < 0 || close + 1 >= thing.end()) {
            return;
        }
        String quoted = text.substring(thing.start() + 1, close);
        String rest = text.substring(close + 1, thing.end());
        for (int at = text.indexOf(quoted + "(", from); at >= 0; at = text.indexOf(quoted + "(", at + 1)) {
            int bracket = text.indexOf(')', at);
            if (bracket > 0
                    && bracket - at <= quoted.length() + LONGEST_BRACKET
                    && text.startsWith(rest, bracket + 1)) {
                int end = bracket + 1 + rest.length();
                if (taken.get(at, end).isEmpty()) {
                    taken.set(at, end);
                    repeats.add(new FoundThing(at, end, thing.type(), thing.rule(), null));
                }
            }
        }
    }

    private void addRepeats(String name, FoundThing thing, int from, BitSet taken, List<FoundThing> repeats) {
        for (int at = text.indexOf(name, from); at >= 0; at = text.indexOf(name, at + name.length())) {
            int end = at + name.length();
            int next = taken.nextSetBit(at);
            if ((next < 0 || next >= end) && !insideTitle(at)) {
                taken.set(at, end);
                repeats.add(new FoundThing(at, end, thing.type(), thing.rule(), null));
            }
        }
    }

    private boolean insideTitle(int at) {
        for (int i = at; i >= 0 && at - i < LONGEST_TITLE; i--) {
            char c = text.charAt(i);
            if (c == '《' || c == '》') {
                return c == '《';
            }
        }
        return false;
    }
}
