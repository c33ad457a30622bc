package policygraph.briefing.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import policygraph.briefing.figure.Bounds;
import policygraph.briefing.figure.Drawing;
import policygraph.briefing.figure.Footnote;
import policygraph.briefing.figure.Part;
import policygraph.briefing.figure.Point;
import policygraph.briefing.figure.TextLine;
import tools.jackson.databind.json.JsonMapper;

/** Writes a drawing as JSON: what stands where, for programs that draw for themselves. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static byte[] of(Drawing drawing) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("question", drawing.question());
        json.put("title", drawing.title());
        json.put("subtitle", drawing.subtitle());
        json.put("width", drawing.width());
        json.put("height", drawing.height());
        json.put("boxes", of(drawing, Part.Box.class).stream().map(Json::box).toList());
        json.put(
                "connectors",
                of(drawing, Part.Connector.class).stream().map(Json::connector).toList());
        json.put(
                "words", of(drawing, Part.Words.class).stream().map(Json::words).toList());
        json.put("footnotes", drawing.footnotes().stream().map(Json::footnote).toList());
        json.put("missing", drawing.missing().stream().sorted().toList());
        return MAPPER.writeValueAsBytes(json);
    }

    private static <T extends Part> List<T> of(Drawing drawing, Class<T> type) {
        return drawing.parts().stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static Map<String, Object> meaning(Part.Meaning meaning) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", meaning.id());
        if (meaning.node() != null) {
            json.put("node", Objects.requireNonNull(meaning.node()));
        }
        json.put("kind", meaning.kind());
        json.put("title", meaning.title());
        json.put("evidence", meaning.evidence());
        return json;
    }

    private static Map<String, Object> box(Part.Box box) {
        Map<String, Object> json = meaning(box.meaning());
        json.put("band", box.band());
        json.put("at", place(box.at()));
        json.put("lines", box.lines().stream().map(TextLine::text).toList());
        return json;
    }

    private static List<Double> place(Bounds at) {
        return List.of(at.x(), at.y(), at.width(), at.height());
    }

    private static Map<String, Object> connector(Part.Connector connector) {
        Map<String, Object> json = meaning(connector.meaning());
        json.put("from", connector.from());
        json.put("to", connector.to());
        json.put("dash", connector.dash());
        json.put("path", connector.path().stream().map(Json::point).toList());
        TextLine caption = connector.caption();
        json.put("caption", caption == null ? "" : caption.text());
        return json;
    }

    private static List<Double> point(Point point) {
        return List.of(point.x(), point.y());
    }

    private static Map<String, Object> words(Part.Words words) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("role", words.role());
        json.put("lines", words.lines().stream().map(TextLine::text).toList());
        json.put("evidence", words.evidence());
        return json;
    }

    private static Map<String, Object> footnote(Footnote note) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("number", note.number());
        json.put("quote", note.quote());
        json.put("document", note.document());
        json.put("start", note.start());
        json.put("end", note.end());
        json.put("basis", note.basis());
        json.put("evidence", note.evidence());
        return json;
    }
}
