package policygraph.mention;

import java.util.List;
import policygraph.document.Document;

/** Finds mentions of one family of things. */
interface Finder {

    /**
     * @param document the document
     * @param earlier mentions of the finders before this one, which bound what this one may take
     * @return candidates in text order; where they overlap, {@link Settlement} decides
     */
    List<Mention> find(Document document, List<Mention> earlier);
}
