package policygraph.graph;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policygraph.entity.Entity;
import policygraph.gazetteer.CentralBody;
import policygraph.gazetteer.Lineage;
import policygraph.gazetteer.Region;
import policygraph.gazetteer.Regions;
import policygraph.mention.Type;

/** Maps what the gazetteers know of the things a document names: where they belong, what was there before and after them. */
final class GazetteerRows {

    private static final String AGENCY = "agency-";

    private final Regions regions;
    private final Lineage lineage;
    private final Rows rows;

    GazetteerRows(Regions regions, Lineage lineage, Rows rows) {
        this.regions = regions;
        this.lineage = lineage;
        this.rows = rows;
    }

    /** The row of a central body, null for everything else. */
    @Nullable
    CentralBody body(Entity entity) {
        return entity.type() == Type.AGENCY && entity.id().startsWith(AGENCY)
                ? lineage.find(entity.id().substring(AGENCY.length()))
                : null;
    }

    void add(Entity entity) {
        addRegion(entity);
        CentralBody body = body(entity);
        if (body != null) {
            addKin(body);
        }
    }

    private void addRegion(Entity entity) {
        Region region = entity.region() == null ? null : regions.find(entity.region());
        LoadStep step =
                switch (entity.type()) {
                    case AGENCY, PLATFORM, PROGRAM -> LoadStep.OF_REGION;
                    case UNIVERSITY, RESEARCH_INSTITUTE, COMPANY -> LoadStep.LOCATED_IN;
                    case POLICY -> null;
                };
        if (region == null || step == null) {
            return;
        }
        rows.fact(step, entity.id(), region.code());
        Region lower = region;
        while (lower != null) {
            Region upper = regions.find(lower.parent());
            rows.node(LoadStep.REGION, lower.code(), Map.of("name", lower.name(), "level", lower.level()));
            if (upper != null) {
                rows.fact(LoadStep.WITHIN, lower.code(), upper.code());
            }
            lower = upper;
        }
    }

    /** Reformed bodies are worth little alone: 环境保护部 leads on to 生态环境部, whether a document names it or not. */
    private void addKin(CentralBody body) {
        for (CentralBody kin : lineage.kin(body.id())) {
            String id = AGENCY + kin.id();
            Entity entity = new Entity(id, Type.AGENCY, kin.name(), null, "100000", "国家", kin.kind());
            rows.entity(entity, List.of(), null, kin);
            addRegion(entity);
            if (kin.parent() != null) {
                rows.fact(LoadStep.PART_OF, id, AGENCY + kin.parent());
            }
            for (String successor : kin.successors()) {
                rows.fact(
                        LoadStep.SUCCEEDED_BY, id, AGENCY + successor, Collections.singletonMap("date", kin.validTo()));
            }
        }
    }
}
