package policygraph.entity;

import java.util.List;
import java.util.Set;
import policygraph.document.Document;
import policygraph.mention.Mention;
import policygraph.mention.Type;

/** Resolves mentions of one family of things. */
interface Resolver {

    /** The types this resolver answers for. */
    Set<Type> types();

    /**
     * One resolution for each of the mentions, all of {@link #types()}, in the same order.
     *
     * @param setting what is known besides the document
     */
    List<Resolution> resolve(Document document, List<Mention> mentions, Setting setting);
}
