package policygraph.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import policygraph.document.Span;

/** Makes the ids of what has none from extraction: always from content, never from the database. */
final class Ids {

    /** Bytes of the hash that an id shows; as many as a document's id has. */
    private static final int SHOWN_BYTES = 8;

    private Ids() {}

    /** An id from the words that identify a thing. */
    static String of(String prefix, String... identity) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            byte[] hash = sha.digest(String.join("\n", identity).getBytes(StandardCharsets.UTF_8));
            return prefix + "-" + HexFormat.of().formatHex(hash, 0, SHOWN_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** An id for what stands at one place of one document. */
    static String at(String prefix, String documentId, Span span) {
        return prefix + "-" + documentId.replaceFirst("^doc-", "") + "-" + span.start() + "-" + span.end();
    }
}
