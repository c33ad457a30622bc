package policygraph.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import policygraph.PolicyGraphException;
import policygraph.source.Cursor;

/** The documents at addresses that stand in a file, one a line; empty lines and those with # in front are none. */
final class ListCursor implements Cursor {

    private final String name;
    private final BufferedReader lines;
    private final Web web;
    private long number;

    ListCursor(String name, BufferedReader lines, Web web) {
        this.name = name;
        this.lines = lines;
        this.web = web;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public @Nullable Find next() throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            String address = line.replace("\uFEFF", "").strip();
            if (!address.isEmpty() && !address.startsWith("#")) {
                return find(address);
            }
        }
        return null;
    }

    private Find find(String address) {
        try {
            return web.document(WebAddress.of(address));
        } catch (PolicyGraphException e) {
            return Find.failure(name + ":" + number, String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
