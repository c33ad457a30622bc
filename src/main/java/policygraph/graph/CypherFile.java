package policygraph.graph;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import policygraph.PolicyGraphException;

/** A statement of {@code cypher/}, read from the class path. */
record CypherFile(String name, String text) {

    /**
     * Loading finds everything by index, in a small graph as in a large one, so that its plans do not get better with a
     * second look; while a graph grows, Neo4j would plan all of them anew again and again.
     */
    private static final String PLANNED_ONCE = "CYPHER replan=skip\n";

    /**
     * A statement that loads.
     *
     * @param name below {@code cypher/}, without extension: {@code load/entity}
     * @throws PolicyGraphException if there is no such file
     */
    static CypherFile of(String name) {
        String path = "/cypher/" + name + ".cypher";
        try (InputStream in = CypherFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new PolicyGraphException(path.substring(1) + " is missing");
            }
            return new CypherFile(name, PLANNED_ONCE + new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new PolicyGraphException(path.substring(1) + " cannot be read", e);
        }
    }
}
