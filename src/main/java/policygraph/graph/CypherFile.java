package policygraph.graph;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import policygraph.PolicyGraphException;

/** A statement of {@code cypher/}, read from the class path. */
record CypherFile(String name, String text) {

    /**
     * @param name below {@code cypher/}, without extension: {@code load/entity}
     * @throws PolicyGraphException if there is no such file
     */
    static CypherFile of(String name) {
        String path = "/cypher/" + name + ".cypher";
        try (InputStream in = CypherFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new PolicyGraphException(path.substring(1) + " is missing");
            }
            return new CypherFile(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new PolicyGraphException(path.substring(1) + " cannot be read", e);
        }
    }
}
