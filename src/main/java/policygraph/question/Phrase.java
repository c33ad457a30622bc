package policygraph.question;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One language's sentence with places in it; see {@link Sentences}.
 *
 * @param template the words
 */
record Phrase(String template) {

    /** What a place asks for. */
    enum Kind {
        VALUES,
        COUNT,
        FIRST,
        GIVEN
    }

    /**
     * A place in the words.
     *
     * @param name the column or parameter
     * @param titled whether its values are titles, to stand in title marks
     */
    record Place(Kind kind, String name, boolean titled) {

        private static Place of(MatchResult match) {
            String kind = match.group(2);
            return new Place(
                    kind == null ? Kind.VALUES : Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                    match.group(3),
                    match.group(1) != null);
        }
    }

    /** The name that stands for the number of rows. */
    static final String ROWS = "rows";

    private static final Pattern PLACE = Pattern.compile("\\{(《)?(?:(count|first|given) )?([a-z][a-z0-9_]*)》?}");
    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)]");

    List<Place> places() {
        return PLACE.matcher(template).results().map(Place::of).toList();
    }

    /** Whether braces and brackets stand for places and parts only. */
    boolean wellFormed() {
        String rest = OPTIONAL.matcher(PLACE.matcher(template).replaceAll("")).replaceAll("$1");
        return rest.chars().noneMatch(c -> "{}[]".indexOf(c) >= 0);
    }

    /** The sentence, with what {@code value} gives for each place; an empty text is a missing value. */
    String fill(Function<Place, String> value) {
        String whole =
                OPTIONAL.matcher(template).replaceAll(part -> Matcher.quoteReplacement(present(part.group(1), value)));
        return PLACE.matcher(whole).replaceAll(place -> Matcher.quoteReplacement(value.apply(Place.of(place))));
    }

    private static String present(String part, Function<Place, String> value) {
        boolean lacks = PLACE.matcher(part).results().anyMatch(place -> value.apply(Place.of(place))
                .isEmpty());
        return lacks ? "" : part;
    }
}
