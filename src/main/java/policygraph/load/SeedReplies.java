package policygraph.load;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import policygraph.PolicyGraphException;
import policygraph.document.Sha256;
import policygraph.document.Source;
import policygraph.seed.Row;
import policygraph.seed.Seeds;

/** The documents of {@code seeds/reply}, as its manifest lists them. */
public final class SeedReplies {

    private static final String FOLDER = "reply/";

    private SeedReplies() {}

    /**
     * The documents in the manifest's order. A file that is missing, or is not the one whose hash the manifest gives, is
     * told of when it is read.
     */
    public static List<Input> all() {
        return Seeds.table(FOLDER + "manifest.tsv").stream()
                .map(SeedReplies::input)
                .toList();
    }

    private static Input input(Row row) {
        String file = "seeds/" + FOLDER + row.get("file");
        boolean invented =
                switch (row.get("reality")) {
                    case "real" -> false;
                    case "invented" -> true;
                    default -> throw new PolicyGraphException("seeds/" + row.table() + ": reality is real or invented");
                };
        return new Input(new Source(file, null, invented), () -> bytes(file, row));
    }

    private static byte[] bytes(String file, Row row) throws IOException {
        try (InputStream in = SeedReplies.class.getResourceAsStream("/" + file)) {
            if (in == null) {
                throw new PolicyGraphException(file + ": missing, though seeds/" + row.table() + " lists it");
            }
            byte[] bytes = in.readAllBytes();
            String hash = Sha256.of(bytes);
            if (!hash.equals(row.get("sha256"))) {
                throw new PolicyGraphException(file + ": its SHA-256 is " + hash + ", not the one in seeds/"
                        + row.table() + "; restore the file or correct the manifest");
            }
            return bytes;
        }
    }
}
