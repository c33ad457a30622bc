package policygraph.gazetteer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policygraph.seed.Row;

/**
 * A row of {@code seeds/gazetteer/agency.tsv}: a central body, what it is part of and what took over from it.
 *
 * @param id the row's id, without the prefix that ids of agencies have
 * @param name full name
 * @param kind government, party, congress, cppcc, court, mass
 * @param parent id of the body it is part of or managed by; null if none
 * @param validFrom day of the decision that made it, where known
 * @param validTo day of the decision that ended it; null while it stands
 * @param successors ids of the bodies that took over its main duties
 */
public record CentralBody(
        String id,
        String name,
        String kind,
        @Nullable String parent,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> successors) {

    public CentralBody {
        successors = List.copyOf(successors);
    }

    static CentralBody of(Row row) {
        return new CentralBody(
                row.get("id"),
                row.get("name"),
                row.get("kind"),
                row.find("parent"),
                date(row.find("valid_from")),
                date(row.find("valid_to")),
                row.list("successor"));
    }

    private static @Nullable LocalDate date(@Nullable String cell) {
        return cell == null ? null : LocalDate.parse(cell);
    }
}
