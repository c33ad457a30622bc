package policygraph.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policygraph.gazetteer.Region;

/**
 * The region that an agency's name was found to mean.
 *
 * @param region null if it could not be decided
 * @param candidates what it may be then
 * @param rule what decided, or why nothing could
 */
record Choice(@Nullable Region region, List<Region> candidates, String rule) {

    static Choice decided(Region region, String rule) {
        return new Choice(region, List.of(), rule);
    }

    static Choice open(List<Region> candidates, String rule) {
        return new Choice(null, candidates, rule);
    }
}
