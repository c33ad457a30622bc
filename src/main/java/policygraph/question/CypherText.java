package policygraph.question;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import policygraph.PolicyGraphException;

/** The look-ups of this stage, read from {@code cypher/lookup}. */
final class CypherText {

    private CypherText() {}

    static String lookup(String name) {
        String path = "cypher/lookup/" + name + ".cypher";
        try (InputStream in = CypherText.class.getResourceAsStream('/' + path)) {
            if (in == null) {
                throw new PolicyGraphException(path + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new PolicyGraphException(path + " cannot be read", e);
        }
    }
}
