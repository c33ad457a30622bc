package policygraph.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import policygraph.gazetteer.Pinyin;
import policygraph.gazetteer.Regions;

/**
 * Finds things while one types: by part of a name, alias, title or number, by the sounds of a name, and, where that is
 * not enough, documents by their text. Safe for use by several threads.
 */
public final class Search {

    /** Sorts that can be found. */
    public static final List<String> LABELS = List.of(
            "Agency",
            "Policy",
            "University",
            "ResearchInstitute",
            "Organization",
            "Platform",
            "Program",
            "Document",
            "Proposal");

    private static final String THINGS = CypherText.lookup("search");
    private static final String TEXTS = CypherText.lookup("search-text");

    /** Things looked at to choose the likeliest from. */
    private static final int MOST_FOUND = 200;

    /** Letters as typed for sounds, perhaps with apostrophes between syllables. */
    private static final Pattern SOUNDS = Pattern.compile("[a-z0-9' ]*[a-z][a-z0-9' ]*");

    /** Fewer letters are the first sounds of too many names. */
    private static final int FEWEST_LETTERS = 2;

    private static final int SHOWN_BEFORE = 20;
    private static final int SHOWN_AFTER = 40;

    private final GraphReader graph;
    private final Pinyin pinyin;

    public Search(Driver driver, DatabaseSelectionProvider databases, Regions regions) {
        this.graph = new GraphReader(driver, databases);
        this.pinyin = Pinyin.fromSeeds(regions);
    }

    /**
     * The things that a text may mean, the likeliest first.
     *
     * @param typed the words, whole or begun, in simplified or traditional characters, or their sounds
     * @param labels sorts that count, some of {@link #LABELS}
     */
    public List<Hit> find(String typed, List<String> labels, int limit) {
        String text = Names.simplified(typed).strip();
        return text.isEmpty() ? List.of() : graph.read(tx -> find(tx, text, labels, limit));
    }

    private List<Hit> find(TransactionContext tx, String text, List<String> labels, int limit) {
        Map<String, Hit> hits = new LinkedHashMap<>();
        String folded = Fold.name(text);
        things(tx, text, labels).stream()
                .map(found -> hit(found, text, folded))
                .sorted(Comparator.comparingInt((Hit hit) -> rank(hit, folded)))
                .limit(limit)
                .forEach(hit -> hits.putIfAbsent(hit.id(), hit));
        if (hits.size() < limit && labels.contains("Document")) {
            texts(tx, text, limit).forEach(hit -> hits.putIfAbsent(hit.id(), hit));
        }
        return hits.values().stream().limit(limit).toList();
    }

    private List<Known> things(TransactionContext tx, String text, List<String> labels) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("text", text);
        parameters.put("number", Fold.number(text));
        parameters.put("proposal", Fold.proposal(text));
        parameters.put("labels", labels);
        parameters.put("phrase", FullText.phrase(text));
        parameters.put("sounds", sounds(text) == null ? null : sounds(text) + "*");
        parameters.put("limit", MOST_FOUND);
        return tx.run(THINGS, parameters).list(Known::of);
    }

    private static @Nullable String sounds(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        String letters = small.replaceAll("[' ]", "");
        return SOUNDS.matcher(small).matches() && letters.length() >= FEWEST_LETTERS ? letters : null;
    }

    private static List<Hit> texts(TransactionContext tx, String text, int limit) {
        Map<String, Object> parameters = Map.of(
                "phrase",
                FullText.phrase(text),
                "text",
                text,
                "before",
                SHOWN_BEFORE,
                "after",
                SHOWN_AFTER,
                "limit",
                limit);
        return tx.run(TEXTS, parameters).list(row -> inText(row, text));
    }

    private static Hit inText(Record row, String text) {
        List<Hit.Piece> pieces = new ArrayList<>();
        pieces.add(new Hit.Piece(line(row.get("before").asString()), false));
        pieces.add(new Hit.Piece(text, true));
        pieces.add(new Hit.Piece(line(row.get("after").asString()), false));
        pieces.removeIf(piece -> piece.text().isEmpty());
        return Hit.of(Known.of(row), Hit.Where.TEXT, pieces);
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private Hit hit(Known found, String text, String folded) {
        if (Fold.name(found.name()).contains(folded)) {
            return Hit.of(found, Hit.Where.NAME, Hit.marked(found.name(), text));
        }
        String number = found.docNumber();
        if (found.label().equals("Proposal") && number != null && number.equals(Fold.proposal(text))) {
            return Hit.of(found, Hit.Where.NUMBER, Hit.marked(number, number));
        }
        if (number != null && Fold.name(number).contains(folded)) {
            return Hit.of(found, Hit.Where.NUMBER, Hit.marked(number, Fold.number(text)));
        }
        return found.aliases().stream()
                .filter(alias -> Fold.name(alias).contains(folded))
                .findFirst()
                .map(alias -> Hit.of(found, Hit.Where.ALIAS, Hit.marked(alias, text)))
                .orElseGet(() -> sounding(found, text));
    }

    private Hit sounding(Known found, String text) {
        String letters = Objects.requireNonNullElse(sounds(text), text);
        return Stream.concat(Stream.of(found.name()), found.aliases().stream())
                .flatMap(name -> {
                    int[] place = pinyin.find(name, letters);
                    return place == null
                            ? Stream.empty()
                            : Stream.of(Hit.of(found, Hit.Where.SOUND, Hit.marked(name, place[0], place[1])));
                })
                .findFirst()
                .orElseGet(() -> Hit.of(found, Hit.Where.NAME, List.of(new Hit.Piece(found.name(), false))));
    }

    /** The very name first, then names that begin so, aliases that are so, names and aliases that have it, sounds. */
    private static int rank(Hit hit, String folded) {
        String name = Fold.name(hit.name());
        boolean alias = hit.aliases().stream().anyMatch(one -> Fold.name(one).equals(folded));
        if (name.equals(folded) || hit.id().equals(folded)) {
            return 0;
        }
        if (alias) {
            return 1;
        }
        return name.startsWith(folded) ? 2 : 3 + hit.where().ordinal();
    }
}
