package policygraph.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import policygraph.question.BadParameterException;
import policygraph.question.Entities;
import policygraph.question.EntityDetail;
import policygraph.question.Surroundings;
import policygraph.seed.Seeds;

/** The things in the graph: what they are called, what they are linked with, what is said of them. */
@RestController
@Tag(name = OpenApiConfiguration.THINGS)
@RequestMapping("/api")
class EntityController {

    private static final int DEEPEST = 2;
    private static final Set<String> RELATIONS = Seeds.table("briefing/style/relation.tsv").stream()
            .map(row -> row.get("type"))
            .collect(Collectors.toCollection(TreeSet::new));

    private final Entities entities;

    EntityController(Entities entities) {
        this.entities = entities;
    }

    @GetMapping("/entities/{id}")
    @Operation(
            summary =
                    "一个实体：别名及出处、属性、关系、文件、时间线 One thing: names and who uses them, properties, links, documents, timeline",
            description = "各表只给开头几条，其余由本路径下的分页接口取得。"
                    + "Each list holds its first entries; the paths below this one page through the rest.")
    EntityDetail one(
            @Parameter(description = "实体编号 Id of a thing", example = OpenApiConfiguration.AGENCY) @PathVariable
                    String id) {
        return entities.find(id).orElseThrow(() -> new UnknownEntityException(id));
    }

    @GetMapping("/entities/{id}/neighbours")
    @Operation(
            summary = "按一种关系相连的实体，分页 What it is linked with by one relation, page by page",
            description = "以 skip 和 limit 翻页，直到返回空表。" + "Page by skip and limit until the list is empty.")
    List<EntityDetail.Neighbour> neighbours(
            @Parameter(description = "实体编号 Id of a thing", example = OpenApiConfiguration.AGENCY) @PathVariable
                    String id,
            @Parameter(description = "关系 Relation", example = "ISSUED") @RequestParam String relation,
            @Parameter(description = "关系是否由它指出 Whether the relation goes out from it")
                    @RequestParam(defaultValue = "true")
                    boolean out,
            @Parameter(description = "跳过几条 How many to pass over") @RequestParam(defaultValue = "0") int skip,
            @Parameter(description = "最多几条 How many at most") @RequestParam(defaultValue = "100") int limit) {
        List<EntityDetail.Neighbour> found =
                entities.neighbours(id, relation, out, Paging.skip(skip), Paging.limit(limit));
        if (found.isEmpty() && !RELATIONS.contains(relation)) {
            throw unknown(relation);
        }
        return known(id, found);
    }

    @GetMapping("/entities/{id}/documents")
    @Operation(
            summary = "提及它的文件，新的在前，分页 The documents that name it, newest first, page by page",
            description = "以 skip 和 limit 翻页，直到返回空表。" + "Page by skip and limit until the list is empty.")
    List<EntityDetail.Mentioning> documents(
            @Parameter(description = "实体编号 Id of a thing", example = OpenApiConfiguration.AGENCY) @PathVariable
                    String id,
            @Parameter(description = "跳过几条 How many to pass over") @RequestParam(defaultValue = "0") int skip,
            @Parameter(description = "最多几条 How many at most") @RequestParam(defaultValue = "100") int limit) {
        return known(id, entities.documents(id, Paging.skip(skip), Paging.limit(limit)));
    }

    @GetMapping("/entities/{id}/timeline")
    @Operation(
            summary = "文件对它的陈述，按成文日期，分页 What documents say of it by date, page by page",
            description = "以 skip 和 limit 翻页，直到返回空表。" + "Page by skip and limit until the list is empty.")
    List<EntityDetail.Entry> timeline(
            @Parameter(description = "实体编号 Id of a thing", example = OpenApiConfiguration.AGENCY) @PathVariable
                    String id,
            @Parameter(description = "跳过几条 How many to pass over") @RequestParam(defaultValue = "0") int skip,
            @Parameter(description = "最多几条 How many at most") @RequestParam(defaultValue = "100") int limit) {
        return known(id, entities.timeline(id, Paging.skip(skip), Paging.limit(limit)));
    }

    @GetMapping("/graph")
    @Operation(
            summary = "一个实体周围的图 What is about a thing, as nodes and links",
            description = "由 depth 定步数，limit 定最多几条关系，可直接用于画图。"
                    + "As many steps as depth and as many links as limit says, ready to be drawn.")
    Surroundings around(
            @Parameter(
                            description = "实体、文件或提案的编号 Id of a thing, document or proposal",
                            example = OpenApiConfiguration.AGENCY)
                    @RequestParam
                    String around,
            @Parameter(description = "几步，1 或 2 Steps, 1 or 2") @RequestParam(defaultValue = "1") int depth,
            @Parameter(description = "最多几条关系 Most links") @RequestParam(defaultValue = "100") int limit) {
        return entities.around(around, Paging.within("depth", depth, 1, DEEPEST), Paging.limit(limit))
                .orElseThrow(() -> new UnknownEntityException(around));
    }

    /** An empty list of a thing that is there says that there is nothing; of any other it would say nothing. */
    private <T> List<T> known(String id, List<T> found) {
        if (found.isEmpty() && entities.held(Set.of(id)).isEmpty()) {
            throw new UnknownEntityException(id);
        }
        return found;
    }

    private static BadParameterException unknown(String relation) {
        String all = String.join(", ", RELATIONS);
        return new BadParameterException(
                "relation",
                "没有名为“" + relation + "”的关系，可用：" + all + "。No relation is called \"" + relation + "\"; there are: " + all
                        + '.');
    }
}
