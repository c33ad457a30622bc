package policygraph.question;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policygraph.gazetteer.Region;
import policygraph.gazetteer.Regions;

/** Reads the region that names are to be understood in. */
public final class RegionContext {

    /** The parameter that every question with names takes besides its own. */
    static final String PARAMETER = "region";

    private final Regions regions;

    public RegionContext(Regions regions) {
        this.regions = regions;
    }

    /**
     * The region of a name or a GB/T 2260 code; of several of one name the highest, 吉林 for the province.
     *
     * @return null if nothing is given
     * @throws BadParameterException if there is no such region, or several of one rank
     */
    public @Nullable Region read(@Nullable String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        String name = Names.simplified(given.strip());
        Region coded = regions.find(name);
        List<Region> named = coded == null ? regions.named(name) : List.of(coded);
        if (named.isEmpty()) {
            throw new BadParameterException(
                    PARAMETER,
                    "没有名为“" + given + "”的行政区。No region is called \"" + given + "\"; give a name or a GB/T 2260 code.");
        }
        if (named.size() > 1 && named.get(0).level().equals(named.get(1).level())) {
            throw new BadParameterException(
                    PARAMETER,
                    "“" + given + "”有多个，请用代码：" + codes(named) + "。Several regions are called so; give a code: "
                            + codes(named) + '.');
        }
        return named.get(0);
    }

    private String codes(List<Region> named) {
        return String.join("、", named.stream().map(this::code).toList());
    }

    private String code(Region region) {
        Region above = regions.find(region.parent());
        return (above == null ? "" : above.name()) + region.name() + ' ' + region.code();
    }
}
