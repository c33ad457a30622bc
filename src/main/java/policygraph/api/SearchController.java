package policygraph.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import policygraph.question.BadParameterException;
import policygraph.question.Hit;
import policygraph.question.Search;

/** Finds things while one types. */
@RestController
@Tag(name = OpenApiConfiguration.ASKING)
@RequestMapping("/api/search")
class SearchController {

    private static final int LONGEST = 300;
    private static final int MOST = 100;

    private final Search search;

    SearchController(Search search) {
        this.search = search;
    }

    @GetMapping
    @Operation(
            summary = "按名称、别名、标题、字号、拼音或正文查找 Find by name, alias, title, number, pinyin or text",
            description = "繁体字和拼音（首字母或全拼）亦可。Traditional characters and pinyin, initials or in full, do as well.")
    List<Hit> search(
            @Parameter(description = "要找的词 What to find", example = "jlsjyt") @RequestParam String q,
            @Parameter(description = "只要这些类型，如 Agency、Policy、Document Only these sorts")
                    @RequestParam(defaultValue = "")
                    List<String> type,
            @Parameter(description = "最多几条 How many at most") @RequestParam(defaultValue = "10") int limit) {
        String text = q.length() > LONGEST ? q.substring(0, LONGEST) : q;
        for (String one : type) {
            if (!Search.LABELS.contains(one)) {
                String all = String.join(", ", Search.LABELS);
                throw new BadParameterException(
                        "type", "参数 type 只能是 " + all + "。Parameter type must be one of " + all + '.');
            }
        }
        return search.find(text, type.isEmpty() ? Search.LABELS : type, Paging.within("limit", limit, 1, MOST));
    }
}
