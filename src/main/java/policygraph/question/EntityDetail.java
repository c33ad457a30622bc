package policygraph.question;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A thing with everything the graph tells of it.
 *
 * @param label its sort: Agency, Policy …
 * @param docNumber of a policy, where known
 * @param region name of the region it belongs to, where known
 * @param properties what is known of the thing itself
 * @param aliases by what names documents call it
 * @param documents the documents that name it, newest first: the first of them
 * @param documentCount how many there are
 * @param neighbours what it is linked with, by relation and direction
 * @param timeline what documents say of it, the oldest first: the first entries
 */
public record EntityDetail(
        String id,
        String label,
        String name,
        @Nullable String docNumber,
        @Nullable String region,
        Properties properties,
        List<Alias> aliases,
        List<Mentioning> documents,
        int documentCount,
        List<Group> neighbours,
        List<Entry> timeline) {

    /**
     * @param level 国家, 省, 市 or 县 of an agency
     * @param kind a finer sort
     * @param region GB/T 2260 code
     * @param joint whether a policy was issued by several
     */
    public record Properties(
            @Nullable String level, @Nullable String kind, @Nullable String region, @Nullable Boolean joint) {}

    /**
     * A wording.
     *
     * @param documents how many documents use it
     * @param first one that does
     */
    public record Alias(String name, int documents, User first) {}

    /** A document that uses a wording. */
    public record User(String id, String title, boolean invented) {}

    /**
     * A document that names the thing.
     *
     * @param written ISO date, where known
     * @param times how often it names it
     * @param start where it does so first
     * @param end one past that
     */
    public record Mentioning(
            String id,
            String title,
            @Nullable String docNumber,
            @Nullable String written,
            boolean invented,
            int times,
            int start,
            int end) {}

    /**
     * What the thing is linked with by one relation.
     *
     * @param out whether the relation goes out from the thing
     * @param count how many things there are
     * @param items the first of them
     */
    public record Group(String relation, boolean out, int count, List<Neighbour> items) {}

    /**
     * @param documents how many documents say so; 0 for a fact of a gazetteer
     * @param basis STATED or INFERRED; null for a fact of a gazetteer
     */
    public record Neighbour(
            String id, String name, String label, @Nullable String docNumber, int documents, @Nullable String basis) {}

    /**
     * One statement.
     *
     * @param date ISO date of the document that says so, where known
     * @param document its id
     */
    public record Entry(
            @Nullable String date,
            String relation,
            @Nullable String subject,
            @Nullable String subjectId,
            @Nullable String object,
            @Nullable String objectId,
            @Nullable String basis,
            @Nullable String quote,
            int start,
            int end,
            String document,
            boolean invented) {}
}
