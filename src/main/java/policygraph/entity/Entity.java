package policygraph.entity;

import org.jspecify.annotations.Nullable;
import policygraph.mention.Type;

/**
 * One real thing, whatever it is called.
 *
 * @param id stable: the gazetteer's id, else derived from the canonical identity
 * @param type what sort of thing
 * @param name canonical full name
 * @param docNumber for a policy, its 发文字号 where known
 * @param region GB/T 2260 code of the region it belongs to, where known
 * @param level 国家, 省, 市, 县 or 乡 for an agency, where known
 * @param kind a finer sort, where known: for an agency party, government, congress, cppcc, court, mass; for an
 *     organisation enterprise, hospital, school, institution
 */
public record Entity(
        String id,
        Type type,
        String name,
        @Nullable String docNumber,
        @Nullable String region,
        @Nullable String level,
        @Nullable String kind) {

    /** Of the id alone, which equal things share and others hardly ever do: things are looked up often. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
