package policygraph.mention;

import org.jspecify.annotations.Nullable;
import policygraph.document.Span;

/**
 * A place in a document that names something.
 *
 * @param span the place in the text
 * @param type what sort of thing is named
 * @param name the words as read, folded: no line breaks, one width
 * @param role how the words name it
 * @param docNumber for a policy, the 发文字号 that stands with it, normalised
 * @param shortName for a policy or an organisation, the name given to it by 以下简称
 * @param rule which rule or gazetteer row made the mention
 */
public record Mention(
        Span span,
        Type type,
        String name,
        Role role,
        @Nullable String docNumber,
        @Nullable String shortName,
        String rule)
        implements Comparable<Mention> {

    /** How a mention names its thing. */
    public enum Role {
        /** By a name. */
        NAME,
        /** By pointing back: 我厅, 我局, 我委, 该平台, 上述项目. Not a surface of the thing. */
        ANAPHOR
    }

    @Override
    public int compareTo(Mention other) {
        return span.compareTo(other.span);
    }
}
