package policygraph.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import policygraph.embedded.Browser;
import policygraph.question.Holdings;

/** What the graph holds, and where the other ways in are. */
@RestController
@Tag(name = OpenApiConfiguration.ABOUT)
@RequestMapping("/api/about")
class AboutController {

    private final ObjectProvider<Browser> browser;
    private final Holdings holdings;

    AboutController(ObjectProvider<Browser> browser, Holdings holdings) {
        this.browser = browser;
        this.holdings = holdings;
    }

    @GetMapping
    @Operation(
            summary = "图谱里有什么、Neo4j Browser 的地址 What the graph holds, and where Neo4j Browser is",
            description = "各类实体、文件与关系的数量；Browser 未启用时其地址为空。"
                    + "How many things, documents and relationships of each sort; no address where Browser is off.")
    About about() {
        Browser served = browser.getIfAvailable();
        return new About(served == null ? null : served.link().toString(), holdings.all());
    }

    /**
     * @param browser link to Neo4j Browser on this machine; null when this application serves none
     * @param contents how many things there are of each sort
     */
    record About(@Nullable String browser, List<Holdings.Holding> contents) {}
}
