package policygraph.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import policygraph.document.Source;
import policygraph.load.Input;
import policygraph.load.PrintableName;
import policygraph.source.Lines.Line;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The documents in a file of JSON Lines: an object a line, with {@code text} and what is known of it. */
final class JsonLinesCursor implements Cursor {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String name;
    private final InputStream in;
    private final Lines lines;

    JsonLinesCursor(String name, InputStream in) {
        this.name = name;
        this.in = in;
        this.lines = new Lines(in, Input.LARGEST);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public @Nullable Find next() throws IOException {
        for (Line line = lines.next(); line != null; line = lines.next()) {
            if (!line.fits()) {
                return failure("longer than " + (Input.LARGEST >> 20) + " MiB");
            }
            if (!isBlank(line.bytes())) {
                return find(line.bytes());
            }
        }
        return null;
    }

    private Find find(byte[] line) {
        try {
            JsonNode node = JSON.readTree(line);
            if (!node.isObject()) {
                return failure("not a JSON object");
            }
            JsonNode text = node.path("text");
            if (!text.isString()) {
                return failure("no \"text\" in it, only: " + String.join(", ", node.propertyNames()));
            }
            byte[] bytes = text.stringValue().getBytes(StandardCharsets.UTF_8);
            return new Find.Document(new Input(source(node), () -> bytes));
        } catch (JacksonException e) {
            return failure("not JSON (" + e.getOriginalMessage() + ")");
        }
    }

    private Source source(JsonNode node) {
        String id = node.path("id").asString("");
        String url = node.path("url").asString("");
        String within = id.isBlank() ? place() : name + "#" + PrintableName.of(id);
        return new Source(within, url.isBlank() ? null : url, false, JsonFacts.of(node));
    }

    private Find failure(String reason) {
        return Find.failure(place(), reason);
    }

    private String place() {
        return name + ":" + lines.number();
    }

    private static boolean isBlank(byte[] line) {
        for (byte each : line) {
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
