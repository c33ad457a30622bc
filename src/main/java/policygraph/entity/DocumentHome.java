package policygraph.entity;

import java.util.List;
import policygraph.document.Document;
import policygraph.gazetteer.AgencyGrammar;
import policygraph.gazetteer.AgencyName;
import policygraph.gazetteer.Regions;
import policygraph.mention.Letterhead;

/** Reads where a document comes from for the resolvers that see none of its agencies. Immutable. */
final class DocumentHome {

    private final Regions regions;
    private final Letterhead letterhead;
    private final DocNumberIssuer numbers;

    DocumentHome(AgencyGrammar grammar) {
        this.regions = grammar.regions();
        this.letterhead = new Letterhead(grammar);
        this.numbers = DocNumberIssuer.fromSeeds(grammar);
    }

    Regions regions() {
        return regions;
    }

    Home of(Document document, Setting setting) {
        if (setting.region() != null) {
            return Home.in(setting.region());
        }
        List<AgencyName> issuers = letterhead.issuers(document).stream()
                .map(Letterhead.Issuer::name)
                .toList();
        return Home.of(document, issuers, List.of(), regions, numbers);
    }
}
