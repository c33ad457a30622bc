package policygraph.question;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/** One question being answered within one transaction. */
final class Asking {

    private static final Text TRUNCATED = new Text(
            "本页只列出 {limit} 行，后面还有；可看下一页，或缩小范围。",
            "This page has {limit} rows and there are more: see the next page, or ask for less.");
    private static final Text INVENTED =
            new Text("部分依据来自示例（虚构）文件，不可引用。", "Some evidence comes from invented sample documents; do not quote it.");
    private static final Text NOTHING = new Text(
            "名称已识别，但现有语料没有说明；没有记载不等于没有。",
            "The names are known, but this corpus does not say; what is not recorded may still exist.");

    /** Rows of a stream whose evidence is gathered at a time: the documents behind them are looked up together. */
    private static final int BATCH = 200;

    private final TransactionContext tx;
    private final Question question;
    private final Arguments arguments;
    private final Understanding understanding;
    private final Telling telling;
    private final String asked;
    private @Nullable String previous;

    Asking(TransactionContext tx, Names names, Question question, Arguments arguments) {
        this.tx = tx;
        this.question = question;
        this.arguments = arguments;
        this.understanding = Understanding.of(tx, names, question, arguments);
        this.telling = new Telling(question.sentences());
        this.asked = Cursor.asked(question, understanding.values(), arguments.sort());
        arguments.cursor().check(asked);
    }

    /** A page of the answer. */
    Answer answer(BrowserLink browser) {
        int limit = arguments.limit() == null ? Reserved.DEFAULT_LIMIT : arguments.limit();
        Iterator<Found> rows = rows(limit);
        List<Map<String, @Nullable Object>> cells = new ArrayList<>();
        Evidences evidences = new Evidences();
        while (rows.hasNext() && cells.size() < limit) {
            Found row = rows.next();
            cells.add(row.cells());
            telling.row(row.cells());
            evidences.row(row.graph());
        }
        boolean more = rows.hasNext();
        List<Answer.Evidence> evidence = evidences.evidence(tx);
        String query = BrowserQuery.of(question, understanding.values());
        return new Answer(
                question.name(),
                question.title(),
                sentence(more),
                understanding.given(),
                question.columns(),
                rows(cells, evidences),
                evidence,
                evidences.graph(),
                question.figure(),
                notes(cells, evidence, more ? limit : null),
                hints(cells.isEmpty()),
                coverage(evidence, evidences.loaded()),
                page(cells, limit, more),
                more,
                question.cypher(),
                query,
                browser.to(query));
    }

    /**
     * The whole answer row by row, or what {@code limit} leaves of it.
     *
     * @throws UnclearException if a name is not that of one thing: rows alone could not tell
     */
    void stream(Supplier<? extends Consumer<StreamedRow>> opening) {
        if (!understanding.hints().isEmpty()) {
            throw new UnclearException(understanding.hints());
        }
        Iterator<Found> rows = rows(Reserved.DEFAULT_LIMIT);
        boolean begun = rows.hasNext();
        Consumer<StreamedRow> to = opening.get();
        long left = !begun ? 0 : arguments.limit() == null ? Long.MAX_VALUE : arguments.limit();
        List<Found> batch = new ArrayList<>();
        for (; rows.hasNext() && left > 0; left--) {
            batch.add(rows.next());
            if (batch.size() == BATCH) {
                give(batch, to);
                batch.clear();
            }
        }
        give(batch, to);
    }

    private void give(List<Found> batch, Consumer<StreamedRow> to) {
        Evidences evidences = new Evidences();
        batch.forEach(row -> evidences.row(row.graph()));
        List<Answer.Evidence> all = evidences.evidence(tx);
        for (int i = 0; i < batch.size(); i++) {
            to.accept(new StreamedRow(
                    batch.get(i).cells(),
                    evidences.behind(i).stream().map(all::get).toList()));
        }
    }

    /** The rows from where the page begins; on the way there, it notes where the page before it began. */
    private Iterator<Found> rows(int limit) {
        if (!understanding.hints().isEmpty()) {
            return List.<Found>of().iterator();
        }
        Iterator<Found> rows = Found.rows(tx, question, understanding.values(), arguments.sort());
        Map<String, @Nullable Object> last = null;
        for (int i = 0; i < arguments.cursor().offset() && rows.hasNext(); i++) {
            if (i > 0 && i == arguments.cursor().offset() - limit) {
                previous = Cursor.after(i, asked, Objects.requireNonNull(last)).text();
            }
            last = rows.next().cells();
            telling.row(last);
        }
        arguments.cursor().check(last);
        return rows;
    }

    private Text sentence(boolean more) {
        return understanding.hints().isEmpty()
                ? telling.sentence(understanding.words(), more)
                : understanding.hints().get(0).text();
    }

    private List<Text> notes(
            List<Map<String, @Nullable Object>> cells, List<Answer.Evidence> evidence, @Nullable Integer cutAt) {
        Set<Text> notes = new LinkedHashSet<>(understanding.notes());
        for (Map<String, @Nullable Object> row : cells) {
            question.notes().stream()
                    .filter(note -> Boolean.TRUE.equals(row.get(note.when())))
                    .forEach(note -> notes.add(Template.fill(note.text(), row)));
        }
        if (cutAt != null) {
            notes.add(Template.fill(TRUNCATED, Map.of("limit", cutAt)));
        }
        if (evidence.stream().anyMatch(one -> one.document().invented())) {
            notes.add(INVENTED);
        }
        return List.copyOf(notes);
    }

    private List<Answer.Hint> hints(boolean nothing) {
        return nothing && understanding.hints().isEmpty() && understanding.named()
                ? List.of(new Answer.Hint(Answer.Hint.Kind.NOTHING, null, NOTHING, List.of()))
                : understanding.hints();
    }

    private Answer.Coverage coverage(List<Answer.Evidence> evidence, long loaded) {
        Map<Boolean, Long> invented = evidence.stream()
                .map(Answer.Evidence::document)
                .distinct()
                .collect(Collectors.partitioningBy(Answer.Source::invented, Collectors.counting()));
        int samples = invented.getOrDefault(true, 0L).intValue();
        int inferred = (int)
                evidence.stream().filter(one -> one.basis().equals("INFERRED")).count();
        return new Answer.Coverage(
                samples + invented.getOrDefault(false, 0L).intValue(),
                samples,
                evidence.size() - inferred,
                inferred,
                loaded);
    }

    private Answer.Page page(List<Map<String, @Nullable Object>> cells, int limit, boolean more) {
        int offset = arguments.cursor().offset();
        int end = offset + cells.size();
        return new Answer.Page(
                offset,
                limit,
                more ? Cursor.after(end, asked, cells.get(cells.size() - 1)).text() : null,
                previous,
                more ? null : end);
    }

    private static List<Answer.Row> rows(List<Map<String, @Nullable Object>> cells, Evidences evidences) {
        List<Answer.Row> rows = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            rows.add(new Answer.Row(cells.get(i), evidences.behind(i)));
        }
        return rows;
    }
}
