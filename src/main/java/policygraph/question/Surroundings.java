package policygraph.question;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A thing and what is about it, as nodes and links.
 *
 * @param nodes the thing first, then the others by id
 * @param links the best attested first
 * @param cut true if there are more links than were asked for
 */
public record Surroundings(List<Answer.Node> nodes, List<Link> links, boolean cut) {

    public Surroundings {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
    }

    /**
     * @param documents how many documents say so; 0 for a fact of a gazetteer
     * @param basis STATED or INFERRED; null for a fact of a gazetteer
     */
    public record Link(String source, String target, String type, int documents, @Nullable String basis) {}
}
