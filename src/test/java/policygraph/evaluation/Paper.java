package policygraph.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one document says, as gold (with quotes) or as output (with places).
 *
 * @param file name of the text file, with or without its folder
 */
record Paper(
        String file,
        @Nullable Header header,
        List<Thing> entities,
        List<Link> relations,
        List<Figure> metrics,
        List<Promise> commitments) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    Paper {
        entities = orEmpty(entities);
        relations = orEmpty(relations);
        metrics = orEmpty(metrics);
        commitments = orEmpty(commitments);
    }

    record Header(
            @Nullable String title,
            @Nullable String docNumber,
            @Nullable List<String> issuers,
            @Nullable String indexNumber,
            @Nullable String written,
            @Nullable String published,
            @Nullable Proposal proposal,
            @Nullable Contact contact) {}

    record Proposal(
            @Nullable String kind,
            @Nullable String number,
            @Nullable String title,
            @Nullable String session,
            @Nullable List<String> proposers) {}

    record Contact(@Nullable String person, @Nullable String phone) {}

    /**
     * A thing that the document names.
     *
     * @param accept other names that are as right
     * @param mentions places in the text, of an output only
     */
    record Thing(
            String id,
            String type,
            String name,
            @Nullable String docNumber,
            List<String> surfaces,
            List<String> accept,
            boolean optional,
            List<Place> mentions) {

        Thing {
            surfaces = orEmpty(surfaces);
            accept = orEmpty(accept);
            mentions = orEmpty(mentions);
        }
    }

    record Link(String type, String from, String to, boolean optional) {}

    /** A number with its unit: {@code quote} in gold, a place in an output. */
    record Figure(double value, @Nullable String unit, @Nullable String quote, boolean optional, int start, int end) {}

    record Promise(@Nullable String quote, boolean optional, int start, int end) {}

    /** Half-open, in UTF-16 code units of the text file. */
    record Place(int start, int end) {}

    static Paper read(String json) {
        return JSON.readValue(json, Paper.class);
    }

    String toJson() {
        return JSON.writeValueAsString(this);
    }

    /** The file without its folder. */
    String name() {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
