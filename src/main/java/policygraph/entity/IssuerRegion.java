package policygraph.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policygraph.document.Document;
import policygraph.document.Header;
import policygraph.document.Reading;
import policygraph.gazetteer.NameTrie;
import policygraph.gazetteer.Region;
import policygraph.gazetteer.Regions;

/** The division whose organs issued a document, by the issuers of its header, else by the division it names most. */
final class IssuerRegion {

    private final Regions regions;

    IssuerRegion(Regions regions) {
        this.regions = regions;
    }

    @Nullable
    Region of(Document document) {
        for (Header.Field<String> issuer : document.header().issuers()) {
            for (int end = Math.min(12, issuer.value().length()); end > 1; end--) {
                List<Region> named = regions.named(issuer.value().substring(0, end));
                if (!named.isEmpty()) {
                    return named.get(0);
                }
            }
        }
        return mostNamed(document.reading());
    }

    private @Nullable Region mostNamed(Reading reading) {
        NameTrie<List<Region>> names = NameTrie.of(regions.names());
        Map<Region, Integer> counts = new HashMap<>();
        Region most = null;
        for (int at = 0; at < reading.length(); at++) {
            NameTrie.Match<List<Region>> match = names.longest(reading, at);
            if (match != null && match.value().get(0).name().equals(reading.subSequence(at, match.end()))) {
                Region region = match.value().get(0);
                int count = counts.merge(region, 1, Integer::sum);
                most = most == null || count > counts.getOrDefault(most, 0) ? region : most;
            }
        }
        return most;
    }
}
