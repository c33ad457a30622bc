package policygraph.graph;

import org.jspecify.annotations.Nullable;
import policygraph.document.Document;
import policygraph.document.Sha256;

/** What a document says, whatever page, format or line breaks it came with. */
final class Fingerprint {

    /** Below that many letters and digits, two documents may say the same and still be two. */
    private static final int SHORTEST = 100;

    private Fingerprint() {}

    /** A hash of the letters and digits of the body; null if there are too few to tell. */
    static @Nullable String of(Document document) {
        String body = document.body().in(document.text());
        StringBuilder said = new StringBuilder(body.length());
        for (int i = 0; i < body.length(); i++) {
            if (Character.isLetterOrDigit(body.charAt(i))) {
                said.append(body.charAt(i));
            }
        }
        return said.length() < SHORTEST ? null : Sha256.shortOf(said.toString());
    }
}
