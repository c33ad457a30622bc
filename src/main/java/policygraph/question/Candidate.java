package policygraph.question;

import org.jspecify.annotations.Nullable;

/**
 * A thing that a name may mean.
 *
 * @param id its stable id
 * @param label its sort: Agency, Policy, Document …
 * @param name its canonical name or title
 * @param docNumber its number, where known
 * @param alias the alias that was matched, if it was not the name
 * @param invented true for a document written for demonstration
 */
public record Candidate(
        String id, String label, String name, @Nullable String docNumber, @Nullable String alias, boolean invented) {}
