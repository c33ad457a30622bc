package policygraph.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts an answer into a sentence: takes its rows one by one, those of earlier pages too, and keeps what is told. */
final class Telling {

    /** As many names as a reader takes in at a glance. */
    private static final int MOST_NAMED = 5;

    /** {@code 1 policies}: one of what the words have many of. */
    private static final Pattern ONE_OF_MANY = Pattern.compile("(?<![0-9.,])1 ([a-z]{3,}?)(ies|s)\\b");

    /** {@code 共有至少}: put together from the words of a question and a bound; the bound goes first. */
    private static final Pattern LEAST_AFTER_VERB = Pattern.compile("共?有至少(?=\\d)");

    private final Sentences sentences;
    private final Map<String, Set<String>> values = new LinkedHashMap<>();
    private final Map<String, String> first = new LinkedHashMap<>();
    /** Columns of which the sentence says how many values they have. */
    private final Set<String> counted = new LinkedHashSet<>();

    private int rows;

    Telling(Sentences sentences) {
        this.sentences = sentences;
        Stream.of(sentences.many(), sentences.single())
                .flatMap(Stream::ofNullable)
                .flatMap(text -> Stream.of(text.zh(), text.en()))
                .flatMap(words -> new Phrase(words).places().stream())
                .filter(place ->
                        place.kind() != Phrase.Kind.GIVEN && !place.name().equals(Phrase.ROWS))
                .forEach(place -> {
                    values.put(place.name(), new LinkedHashSet<>());
                    if (place.kind() == Phrase.Kind.COUNT) {
                        counted.add(place.name());
                    }
                });
    }

    void row(Map<String, ? extends @Nullable Object> cells) {
        rows++;
        values.forEach((column, seen) -> {
            List<String> texts = texts(cells.get(column));
            seen.addAll(texts);
            if (rows == 1) {
                first.put(column, String.join("、", texts));
            }
        });
    }

    /** What a cell holds, as texts; none for an empty one. */
    private static List<String> texts(@Nullable Object cell) {
        if (cell instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        if (cell instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15) {
            return List.of(String.valueOf(number.longValue()));
        }
        return Stream.ofNullable(cell).map(String::valueOf).toList();
    }

    /**
     * @param given what was asked with, by parameter, as words
     * @param more whether there are rows that were not taken
     */
    Text sentence(Map<String, String> given, boolean more) {
        Text template = sentences.of(rows);
        return new Text(
                idiomatic(new Phrase(template.zh())
                        .fill(place -> value(place, given, more ? "至少" : "", Telling::chinese))),
                singular(new Phrase(template.en())
                        .fill(place -> value(place, given, more ? "at least " : "", Telling::english))));
    }

    private static String idiomatic(String words) {
        return LEAST_AFTER_VERB.matcher(words).replaceAll("至少有");
    }

    private static String singular(String words) {
        return ONE_OF_MANY
                .matcher(words)
                .replaceAll(match -> "1 " + match.group(1) + (match.group(2).equals("ies") ? "y" : ""));
    }

    private String value(Phrase.Place place, Map<String, String> given, String atLeast, Listing listing) {
        if (place.name().equals(Phrase.ROWS)) {
            return atLeast + rows;
        }
        Set<String> seen = values.getOrDefault(place.name(), Set.of());
        return switch (place.kind()) {
            case COUNT -> atLeast + seen.size();
            case FIRST -> titled(place, first.getOrDefault(place.name(), ""));
            case GIVEN -> titled(place, given.getOrDefault(place.name(), ""));
            case VALUES ->
                listing.join(
                        seen.stream()
                                .limit(MOST_NAMED)
                                .map(name -> titled(place, name))
                                .toList(),
                        seen.size(),
                        counted.contains(place.name()));
        };
    }

    /** A title in title marks; a document number that stands for one goes without. */
    private static String titled(Phrase.Place place, String text) {
        boolean number = text.endsWith("号") && text.contains("〔");
        return !place.titled() || text.isEmpty() || number ? text : "《" + text + "》";
    }

    /** 有26个：甲、乙等; how many there are is said once. */
    private static String chinese(List<String> named, int all, boolean counted) {
        String rest = counted ? "等" : "等" + all + "个";
        return String.join("、", named) + (all > named.size() ? rest : "");
    }

    private static String english(List<String> named, int all, boolean counted) {
        List<String> parts = new ArrayList<>(named);
        if (all > named.size()) {
            parts.add((all - named.size()) + " more");
        }
        if (parts.size() < 2) {
            return parts.stream().collect(Collectors.joining());
        }
        return String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.get(parts.size() - 1);
    }

    /** How a language lists the first of so many names. */
    private interface Listing {
        String join(List<String> named, int all, boolean counted);
    }
}
