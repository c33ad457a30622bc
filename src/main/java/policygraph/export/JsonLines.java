package policygraph.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Consumer;
import policygraph.question.StreamedRow;
import tools.jackson.databind.json.JsonMapper;

/** Rows as JSON Lines: one object a line, with its cells and the evidence behind them. */
public final class JsonLines implements Consumer<StreamedRow> {

    private final JsonMapper json = JsonMapper.builder().build();
    private final Writer out;

    public JsonLines(Writer out) {
        this.out = out;
    }

    @Override
    public void accept(StreamedRow row) {
        try {
            out.write(json.writeValueAsString(row));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
