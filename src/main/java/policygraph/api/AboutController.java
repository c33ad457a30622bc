package policygraph.api;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import policygraph.embedded.Browser;

/** Where the other ways in are. */
@RestController
@RequestMapping("/api/about")
class AboutController {

    private final ObjectProvider<Browser> browser;

    AboutController(ObjectProvider<Browser> browser) {
        this.browser = browser;
    }

    @GetMapping
    @Operation(summary = "Neo4j Browser 的地址 Where Neo4j Browser is")
    About about() {
        Browser served = browser.getIfAvailable();
        return new About(served == null ? null : served.link().toString());
    }

    /** @param browser link to Neo4j Browser on this machine; null when this application serves none */
    record About(@Nullable String browser) {}
}
