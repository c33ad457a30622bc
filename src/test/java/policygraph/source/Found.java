package policygraph.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import policygraph.PolicyGraphException;
import policygraph.load.Input;

/** What sources gave, a line each: the name and the text, or a mark and the reason. */
final class Found {

    private Found() {}

    static List<String> in(Sources sources) {
        try (Stream<Input> inputs = sources.inputs()) {
            return inputs.map(Found::line).toList();
        }
    }

    /** The same for one stream. */
    static List<String> in(String name, byte[] bytes, Limits limits) {
        return in(new Sources(limits).stream(name, () -> new java.io.ByteArrayInputStream(bytes)));
    }

    static List<String> in(String name, byte[] bytes) {
        return in(name, bytes, Limits.OWN);
    }

    private static String line(Input input) {
        String name = input.source().file();
        try {
            String text = new String(input.content().read(), StandardCharsets.UTF_8);
            return name + " = " + (text.length() > 100 ? text.length() + " characters" : text);
        } catch (PolicyGraphException e) {
            return "! " + e.getMessage();
        } catch (IOException e) {
            return "! " + name + ": " + e;
        }
    }
}
