package policygraph.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policygraph.mention.Mention;

/**
 * What a mention was found to name.
 *
 * @param mention the words
 * @param entity the thing, or null when it could not be decided
 * @param candidates the things it may be, when undecided
 * @param rule which rule decided, or why none could
 */
public record Resolution(Mention mention, @Nullable Entity entity, List<Entity> candidates, String rule) {

    public Resolution {
        candidates = List.copyOf(candidates);
    }
}
