package policygraph.source;

import java.util.List;
import java.util.Map;
import java.util.Set;
import policygraph.format.Fact;
import tools.jackson.databind.JsonNode;

/** What a JSON record says of its document beside the text, under the labels by which a page would have it. */
final class JsonFacts {

    /** Our names for what {@code seeds/rule/header/label.tsv} calls by what is printed; a record may use those as well. */
    private static final Map<String, String> LABELS = Map.of(
            "title", "标题",
            "docNumber", "发文字号",
            "issuer", "发文机关",
            "indexNumber", "索引号",
            "date", "成文日期",
            "published", "发布日期");

    private static final Set<String> NO_FACTS = Set.of("text", "url", "id");

    private JsonFacts() {}

    static List<Fact> of(JsonNode object) {
        return object.propertyStream()
                .filter(field ->
                        !NO_FACTS.contains(field.getKey()) && field.getValue().isValueNode())
                .map(field -> fact(field.getKey(), field.getValue().asString()))
                .toList();
    }

    private static Fact fact(String key, String value) {
        return new Fact(LABELS.getOrDefault(key, key), value);
    }
}
