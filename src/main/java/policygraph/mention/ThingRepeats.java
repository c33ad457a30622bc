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
        names.forEach((name, thing) -> addRepeats(name, thing, from, taken, repeats));
        return repeats;
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
        int open = text.lastIndexOf('《', at);
        return open >= 0 && text.lastIndexOf('》', at) < open && at - open < 80;
    }
}
