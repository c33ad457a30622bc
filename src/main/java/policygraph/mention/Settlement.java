package policygraph.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which of the candidates stand where they overlap: the longer one (吉林大学第一医院 is not 吉林大学), of two as long the
 * earlier in the text, of two in one place the one found first.
 */
record Settlement(List<Mention> standing, List<Overlap> overlaps) {

    private static final Comparator<Mention> LONGEST_FIRST = Comparator.<Mention>comparingInt(
                    mention -> -mention.span().length())
            .thenComparing(Comparator.naturalOrder());

    /** @param candidates in the order of the finders */
    static Settlement of(List<Mention> candidates) {
        List<Mention> inOrder = new ArrayList<>(candidates);
        inOrder.sort(Comparator.naturalOrder());
        List<Mention> standing = new ArrayList<>(inOrder.size());
        List<Overlap> overlaps = new ArrayList<>();
        int from = 0;
        while (from < inOrder.size()) {
            int to = clusterEnd(inOrder, from);
            if (to == from + 1) {
                standing.add(inOrder.get(from));
            } else {
                settle(inOrder.subList(from, to), standing, overlaps);
            }
            from = to;
        }
        overlaps.sort(Comparator.comparing(Overlap::loser));
        return new Settlement(List.copyOf(standing), List.copyOf(overlaps));
    }

    /** One past the last of the candidates that overlap each other from one on; most overlap none. */
    private static int clusterEnd(List<Mention> inOrder, int from) {
        int end = inOrder.get(from).span().end();
        int next = from + 1;
        while (next < inOrder.size() && inOrder.get(next).span().start() < end) {
            end = Math.max(end, inOrder.get(next).span().end());
            next++;
        }
        return next;
    }

    private static void settle(List<Mention> cluster, List<Mention> standing, List<Overlap> overlaps) {
        List<Mention> longestFirst = new ArrayList<>(cluster);
        longestFirst.sort(LONGEST_FIRST);
        TreeMap<Integer, Mention> kept = new TreeMap<>();
        for (Mention candidate : longestFirst) {
            Mention taken = overlapping(kept, candidate);
            if (taken == null) {
                kept.put(candidate.span().start(), candidate);
            } else {
                overlaps.add(new Overlap(candidate, taken));
            }
        }
        standing.addAll(kept.values());
    }

    /** What stands does not overlap, so that only the last that begins before the candidate's end can be in its way. */
    private static @Nullable Mention overlapping(TreeMap<Integer, Mention> standing, Mention candidate) {
        Map.Entry<Integer, Mention> last = standing.lowerEntry(candidate.span().end());
        return last != null && last.getValue().span().overlaps(candidate.span()) ? last.getValue() : null;
    }
}
