package policygraph.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in lower-case hex, by which content is known. */
public final class Sha256 {

    /** Hex digits that an id shows: 64 bits keep millions of ids apart. */
    private static final int SHOWN = 16;

    /** Never fed, only copied: a copy costs a fraction of asking the platform for another. */
    private static final MessageDigest UNUSED = unused();

    private final MessageDigest digest;

    public Sha256() {
        try {
            digest = (MessageDigest) UNUSED.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the digest of this Java platform cannot be copied", e);
        }
    }

    private static MessageDigest unused() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public static String of(byte[] bytes) {
        return new Sha256().add(bytes).toHex();
    }

    /** The first {@value #SHOWN} hex digits of the hash of a text in UTF-8, as ids show it. */
    public static String shortOf(String text) {
        byte[] hash =
                new Sha256().add(text.getBytes(StandardCharsets.UTF_8)).digest.digest();
        return HexFormat.of().formatHex(hash, 0, SHOWN / 2);
    }

    public Sha256 add(byte[] bytes) {
        digest.update(bytes);
        return this;
    }

    /** The hash of all that was added; the next hash begins empty. */
    public String toHex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
