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
        List<Mention> longestFirst = new ArrayList<>(candidates);
        longestFirst.sort(LONGEST_FIRST);
        TreeMap<Integer, Mention> standing = new TreeMap<>();
        List<Overlap> overlaps = new ArrayList<>();
        for (Mention candidate : longestFirst) {
            Mention taken = overlapping(standing, candidate);
            if (taken == null) {
                standing.put(candidate.span().start(), candidate);
            } else {
                overlaps.add(new Overlap(candidate, taken));
            }
        }
        overlaps.sort(Comparator.comparing(Overlap::loser));
        return new Settlement(List.copyOf(standing.values()), List.copyOf(overlaps));
    }

    /** What stands does not overlap, so that only the last that begins before the candidate's end can be in its way. */
    private static @Nullable Mention overlapping(TreeMap<Integer, Mention> standing, Mention candidate) {
        Map.Entry<Integer, Mention> last = standing.lowerEntry(candidate.span().end());
        return last != null && last.getValue().span().overlaps(candidate.span()) ? last.getValue() : null;
    }
}
