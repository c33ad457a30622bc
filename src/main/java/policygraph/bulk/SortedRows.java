package policygraph.bulk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;

/**
 * Rows in the order of their keys, those of one key merged into one, however many there are: so many as fit are merged in
 * memory, sorted and put on disk as a run, and at the end all runs are merged.
 */
final class SortedRows {

    /** Keys that are held in memory: some ten megabytes of entities. */
    static final int KEYS = 20_000;

    /** Runs that are read side by side: each is an open file. */
    private static final int RUNS = 64;

    private final Path folder;
    private final String name;
    private final int most;
    private final BinaryOperator<Map<String, Object>> merge;
    private final TreeMap<String, Map<String, Object>> held = new TreeMap<>();
    private final List<Spool<Keyed>> runs = new ArrayList<>();
    private int made;

    /**
     * @param folder where runs are kept meanwhile
     * @param name begins their names
     * @param most keys held in memory
     * @param merge of two rows of one key, the earlier first; it must not matter which of three are merged first
     */
    SortedRows(Path folder, String name, int most, BinaryOperator<Map<String, Object>> merge) {
        this.folder = folder;
        this.name = name;
        this.most = most;
        this.merge = merge;
    }

    void add(String key, Map<String, Object> row) {
        held.merge(key, row, merge);
        if (held.size() >= most) {
            spill();
        }
    }

    /** Gives all rows, sorted and merged, and forgets them. */
    void each(Consumer<Keyed> consumer) {
        if (runs.isEmpty()) {
            held.forEach((key, row) -> consumer.accept(new Keyed(key, row)));
            held.clear();
            return;
        }
        spill();
        mergeRuns(consumer);
    }

    private void spill() {
        Spool<Keyed> run = newRun();
        held.forEach((key, row) -> run.add(new Keyed(key, row)));
        held.clear();
        run.close();
        runs.add(run);
        if (runs.size() == RUNS) {
            Spool<Keyed> all = newRun();
            mergeRuns(all::add);
            all.close();
            runs.add(all);
        }
    }

    private Spool<Keyed> newRun() {
        return new Spool<>(folder.resolve(name + "-" + made++ + ".run"), Keyed.class);
    }

    /** Merges all runs, earlier ones first where keys are equal, and takes them away. */
    private void mergeRuns(Consumer<Keyed> consumer) {
        List<Spool.Reading<Keyed>> open = new ArrayList<>();
        try {
            PriorityQueue<Head> heads =
                    new PriorityQueue<>(Comparator.comparing(Head::key).thenComparing(Head::run));
            for (Spool<Keyed> run : runs) {
                open.add(run.read());
                advance(open, open.size() - 1, heads);
            }
            while (!heads.isEmpty()) {
                consumer.accept(next(open, heads));
            }
        } finally {
            open.forEach(Spool.Reading::close);
        }
        runs.forEach(Spool::delete);
        runs.clear();
    }

    private Keyed next(List<Spool.Reading<Keyed>> open, PriorityQueue<Head> heads) {
        Head first = heads.remove();
        Map<String, Object> row = first.keyed().row();
        advance(open, first.run(), heads);
        for (Head head = heads.peek(); head != null && head.key().equals(first.key()); head = heads.peek()) {
            heads.remove();
            row = merge.apply(row, head.keyed().row());
            advance(open, head.run(), heads);
        }
        return new Keyed(first.key(), row);
    }

    private static void advance(List<Spool.Reading<Keyed>> open, int run, PriorityQueue<Head> heads) {
        Keyed next = open.get(run).next();
        if (next != null) {
            heads.add(new Head(next, run));
        }
    }

    /** The row that a run has next. */
    private record Head(Keyed keyed, int run) {

        String key() {
            return keyed.key();
        }
    }
}
