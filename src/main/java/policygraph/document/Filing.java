package policygraph.document;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policygraph.document.Header.Proposal;

/** Which sort of proposal the words of a 分类 or of a title speak of. */
final class Filing {

    private static final Pattern PROPOSAL = Pattern.compile("政协|政治协商|提案");

    /** 建议 alone may be anybody's. */
    private static final Pattern SUGGESTION = Pattern.compile("人大|人民代表大会|议案|代表建议|^建议|[；;，、/>\\\\] *建议");

    private static final Pattern OF_PROPOSALS = Pattern.compile("政协|政治协商|提案|委员(?!会)");

    private static final Pattern OF_SUGGESTIONS = Pattern.compile("人大|人民代表大会|议案|代表|建议");

    private Filing() {}

    /** Null when the words speak of neither, or of both, as 建议提案办理 does. */
    static Proposal.@Nullable Kind kind(String words) {
        if (PROPOSAL.matcher(words).find() && !OF_SUGGESTIONS.matcher(words).find()) {
            return Proposal.Kind.CPPCC_PROPOSAL;
        }
        boolean suggestion =
                SUGGESTION.matcher(words).find() && !OF_PROPOSALS.matcher(words).find();
        return suggestion ? Proposal.Kind.NPC_SUGGESTION : null;
    }
}
