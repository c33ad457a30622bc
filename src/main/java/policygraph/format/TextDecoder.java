package policygraph.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text, by what the bytes are and not by what a name or tag says of them: a byte order mark, else strict UTF-8,
 * else UTF-16 when every other byte is as good as always the same few, else strict GB18030 (which GB2312 and GBK are part
 * of), else Big5. A byte order mark stays in the text as U+FEFF, so that offsets count every character of the file.
 */
final class TextDecoder {

    /** A reply of 32 MB would hold ten million characters, a thousand times the longest in use: it is no reply. */
    static final int MOST_BYTES = 32 << 20;

    /** Enough of a file to tell what it is. */
    private static final int SAMPLE = 4096;

    /** What stands for bytes that could not be decoded. */
    private static final char LOST = '\ufffd';

    /** Of so many characters one may be lost. */
    private static final int FEWEST_KEPT = 500;

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5");

    /** Words of every government text, in both scripts: a decoding that has none of them is a wrong one. */
    private static final String FREQUENT = "的一年国國关關于於和设設发發工作会會";

    private TextDecoder() {}

    /** @throws UnreadableException if the bytes are no text */
    static String decode(byte[] bytes) throws UnreadableException {
        if (bytes.length > MOST_BYTES) {
            throw new UnreadableException((bytes.length >> 20) + " MB is more than the " + (MOST_BYTES >> 20)
                    + " MB that one text may have; split it into its documents");
        }
        String text = strictly(bytes);
        text = text != null ? text : damaged(bytes);
        if (text == null || isBinary(text)) {
            throw new UnreadableException("is no text in UTF-8, UTF-16, GB18030 or Big5; save it as text in UTF-8");
        }
        if (text.chars().allMatch(TextLines::isBlank)) {
            throw new UnreadableException("is empty; check that it was downloaded completely");
        }
        return text;
    }

    private static @Nullable String strictly(byte[] bytes) {
        if (startsWith(bytes, 0xff, 0xfe)) {
            return strict(bytes, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xfe, 0xff)) {
            return strict(bytes, StandardCharsets.UTF_16BE);
        }
        Charset wide = wide(bytes);
        if (wide != null) {
            return strict(bytes, wide);
        }
        String text = strict(bytes, StandardCharsets.UTF_8);
        return text != null ? text : decodeDoubleByte(bytes);
    }

    /** A text of which a few bytes are lost, cut off within a character or stitched together by a careless site. */
    private static @Nullable String damaged(byte[] bytes) {
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, GB18030}) {
            String text = new String(bytes, charset);
            long lost = text.chars().filter(c -> c == LOST).count();
            if (lost * FEWEST_KEPT <= text.length()
                    && isMostlyChinese(text.substring(0, Math.min(text.length(), SAMPLE)))) {
                return text;
            }
        }
        return null;
    }

    /** Most texts of one are also valid in the other; the right one is the one that reads as Chinese. */
    private static @Nullable String decodeDoubleByte(byte[] bytes) {
        String simplified = strict(bytes, GB18030);
        String traditional = strict(bytes, BIG5);
        if (simplified == null || traditional == null) {
            return simplified != null ? simplified : traditional;
        }
        return frequent(traditional) > 2 * frequent(simplified) ? traditional : simplified;
    }

    private static long frequent(String text) {
        return text.chars().limit(SAMPLE).filter(c -> FREQUENT.indexOf(c) >= 0).count();
    }

    /** UTF-16 without a byte order mark: it has NULs, and in one byte order it reads as Chinese and ASCII throughout. */
    private static @Nullable Charset wide(byte[] bytes) {
        boolean nul = false;
        for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
            nul |= bytes[i] == 0;
        }
        if (!nul || bytes.length % 2 != 0) {
            return null;
        }
        for (Charset charset : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            String text = strict(bytes, charset);
            if (text != null && isMostlyChinese(text)) {
                return charset;
            }
        }
        return null;
    }

    private static boolean isMostlyChinese(String text) {
        int sample = Math.min(text.length(), SAMPLE);
        long known = text.chars()
                .limit(sample)
                .filter(c -> c >= ' ' && c < 0x7f
                        || isLineEnd(c)
                        || c >= 0x3000 && c < 0x3020
                        || c >= 0x4e00 && c < 0x9fa6
                        || c >= 0xff00)
                .count();
        return known * 10 > sample * 9L && text.chars().limit(sample).anyMatch(c -> FREQUENT.indexOf(c) >= 0);
    }

    private static @Nullable String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Control characters that no text has. */
    private static boolean isBinary(String text) {
        return text.chars().anyMatch(c -> c == 0)
                || text.chars()
                                        .limit(SAMPLE)
                                        .filter(c -> c < ' ' && c != '\t' && !isLineEnd(c))
                                        .count()
                                * 50
                        > Math.min(SAMPLE, text.length());
    }

    private static boolean isLineEnd(int c) {
        return c >= '\n' && c <= '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static boolean startsWith(byte[] bytes, int... head) {
        for (int i = 0; i < head.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != head[i]) {
                return false;
            }
        }
        return true;
    }
}
