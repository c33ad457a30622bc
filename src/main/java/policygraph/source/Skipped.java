package policygraph.source;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts what was passed over because it cannot be a document, by kind. Safe for use by several threads. */
public final class Skipped {

    /** Kinds named in a summary; a folder of anything at all has more than a line can hold. */
    private static final int MOST_KINDS = 12;

    private final Map<String, Long> counts = new TreeMap<>();

    synchronized void add(String kind) {
        counts.merge(kind, 1L, Long::sum);
    }

    public synchronized long count() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many of what kind, the most first: {@code 12 files skipped, which are no documents: 7 .jpg, 5 .xlsx}. */
    public synchronized String summary() {
        Comparator<Map.Entry<String, Long>> mostFirst = Map.Entry.comparingByValue(Comparator.reverseOrder());
        String kinds = counts.entrySet().stream()
                .sorted(mostFirst.thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_KINDS)
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
        String others = counts.size() > MOST_KINDS ? " and others" : "";
        return count() + (count() == 1 ? " file" : " files") + " skipped, not documents: " + kinds + others;
    }
}
