package policygraph.question;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of an answer that is given row by row.
 *
 * @param cells by column
 * @param evidence the words behind it; the ids count within a part of the stream and identify nothing
 */
public record StreamedRow(Map<String, @Nullable Object> cells, List<Answer.Evidence> evidence) {

    public StreamedRow {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        evidence = List.copyOf(evidence);
    }
}
