package policygraph.source;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What bytes are, as far as it decides whether there are several documents in them. Told from their beginning. */
enum Shape {
    DOCUMENT,
    ZIP,
    GZIP,
    JSON_LINES;

    /** Bytes that tell: a zip's first header with the longest name that matters, or the beginning of a JSON object. */
    static final int HEAD = 256;

    /** What the first entry of a Word, OpenDocument or OFD file is called; these are zip archives but one document. */
    private static final Pattern OFFICE = Pattern.compile(
            "(\\[Content_Types]\\.xml|mimetype|OFD\\.xml|(_rels|word|docProps|customXml|xl|ppt)/).*", Pattern.DOTALL);

    private static final Pattern JSON_OBJECT =
            Pattern.compile("(\\x{FEFF})?[ \\t\\r\\n]*\\{[ \\t]*\".*", Pattern.DOTALL);

    /** Where a zip entry's header has its name, and the name's length. */
    private static final int ZIP_NAME_LENGTH = 26;

    private static final int ZIP_NAME = 30;

    static Shape of(byte[] head, String name) {
        if (begins(head, 'P', 'K', 3, 4) || begins(head, 'P', 'K', 5, 6)) {
            return OFFICE.matcher(firstEntry(head)).matches() ? DOCUMENT : ZIP;
        }
        if (begins(head, 0x1f, 0x8b)) {
            return GZIP;
        }
        String text = new String(head, StandardCharsets.UTF_8);
        return FileKind.isLines(name) || JSON_OBJECT.matcher(text).matches() ? JSON_LINES : DOCUMENT;
    }

    private static boolean begins(byte[] head, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= head.length || (head[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static String firstEntry(byte[] head) {
        if (head.length < ZIP_NAME) {
            return "";
        }
        int length = (head[ZIP_NAME_LENGTH] & 0xff) | (head[ZIP_NAME_LENGTH + 1] & 0xff) << 8;
        return new String(head, ZIP_NAME, Math.min(length, head.length - ZIP_NAME), StandardCharsets.ISO_8859_1);
    }
}
