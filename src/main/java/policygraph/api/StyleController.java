package policygraph.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import policygraph.question.Text;
import policygraph.seed.Row;
import policygraph.seed.Seeds;

/** How sorts of things and relationships are shown: one table for the page, the figures and Neo4j Browser. */
@RestController
@Tag(name = OpenApiConfiguration.ABOUT)
@RequestMapping("/api/style")
class StyleController {

    private final Style style = new Style(
            Seeds.table("briefing/style/kind.tsv").stream()
                    .map(row -> new Kind(row.get("label"), name(row), row.get("colour"), row.get("outline")))
                    .toList(),
            Seeds.table("briefing/style/relation.tsv").stream()
                    .map(row -> new Relation(row.get("type"), name(row)))
                    .toList());

    @GetMapping
    @Operation(
            summary = "类别与关系的名称、颜色、形状 Names, colours and shapes of sorts and relationships",
            description = "图与页面共用的一套样式。" + "The one style of figures and pages.")
    Style style() {
        return style;
    }

    private static Text name(Row row) {
        return new Text(row.get("zh"), row.get("en"));
    }

    record Style(List<Kind> kinds, List<Relation> relations) {}

    /**
     * @param colour {@code #RRGGBB}
     * @param outline {@code round}, {@code ellipse}, or the corners of a polygon in −1…1: {@code -1,-1 1,-1 1,1 -1,1}
     */
    record Kind(String label, Text name, String colour, String outline) {}

    record Relation(String type, Text name) {}
}
