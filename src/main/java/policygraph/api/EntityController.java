package policygraph.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import policygraph.question.Entities;
import policygraph.question.EntityDetail;
import policygraph.question.Surroundings;

/** The things in the graph: what they are called, what they are linked with, what is said of them. */
@RestController
@RequestMapping("/api")
class EntityController {

    private static final int MOST = 500;
    private static final int DEEPEST = 2;

    private final Entities entities;

    EntityController(Entities entities) {
        this.entities = entities;
    }

    @GetMapping("/entities/{id}")
    @Operation(
            summary =
                    "一个实体：别名及出处、属性、关系、文件、时间线 One thing: names and who uses them, properties, links, documents, timeline")
    EntityDetail one(@PathVariable String id) {
        return entities.find(id).orElseThrow(() -> new UnknownEntityException(id));
    }

    @GetMapping("/entities/{id}/neighbours")
    @Operation(summary = "按一种关系相连的实体，分页 What it is linked with by one relation, page by page")
    List<EntityDetail.Neighbour> neighbours(
            @PathVariable String id,
            @Parameter(description = "关系 Relation", example = "ISSUED") @RequestParam String relation,
            @Parameter(description = "关系是否由它指出 Whether the relation goes out from it")
                    @RequestParam(defaultValue = "true")
                    boolean out,
            @RequestParam(defaultValue = "0") int skip,
            @RequestParam(defaultValue = "100") int limit) {
        return entities.neighbours(id, relation, out, Math.max(0, skip), within(limit, MOST));
    }

    @GetMapping("/entities/{id}/documents")
    @Operation(summary = "提及它的文件，新的在前，分页 The documents that name it, newest first, page by page")
    List<EntityDetail.Mentioning> documents(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int skip,
            @RequestParam(defaultValue = "100") int limit) {
        return entities.documents(id, Math.max(0, skip), within(limit, MOST));
    }

    @GetMapping("/entities/{id}/timeline")
    @Operation(summary = "文件对它的陈述，按成文日期，分页 What documents say of it by date, page by page")
    List<EntityDetail.Entry> timeline(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int skip,
            @RequestParam(defaultValue = "100") int limit) {
        return entities.timeline(id, Math.max(0, skip), within(limit, MOST));
    }

    @GetMapping("/graph")
    @Operation(summary = "一个实体周围的图 What is about a thing, as nodes and links")
    Surroundings around(
            @Parameter(description = "实体、文件或提案的编号 Id of a thing, document or proposal", example = "agency-cn-gongxin")
                    @RequestParam
                    String around,
            @Parameter(description = "几步，1 或 2 Steps, 1 or 2") @RequestParam(defaultValue = "1") int depth,
            @Parameter(description = "最多几条关系 Most links") @RequestParam(defaultValue = "100") int limit) {
        return entities.around(around, within(depth, DEEPEST), within(limit, MOST))
                .orElseThrow(() -> new UnknownEntityException(around));
    }

    private static int within(int asked, int most) {
        return Math.max(1, Math.min(asked, most));
    }
}
