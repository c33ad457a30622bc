package policygraph.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import policygraph.PolicyGraphException;

/** Reads the bytes of one file into a {@link Document}. Immutable, safe for use by several threads. */
public final class DocumentReader {

    /**
     * @throws PolicyGraphException if the bytes are no text that can be read; the message names the source's file
     */
    public Document read(byte[] bytes, Source source) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Reading reading = Folding.fold(text);
        Header header = new Header(
                Header.Kind.REPLY, null, null, List.of(), null, null, null, null, new Header.Contact(null, null));
        Span body = new Span(0, text.length());
        return new Document(id(reading), source, text, reading, header, body, sentences(reading, body));
    }

    private static List<Sentence> sentences(Reading reading, Span body) {
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        int start = 0;
        for (int i = 0; i < reading.length(); i++) {
            char c = reading.charAt(i);
            if (c == '\n' || "。！？；".indexOf(c) >= 0) {
                if (i > start) {
                    int end = c == '\n' ? i : i + 1;
                    sentences.add(new Sentence(reading.span(start, end), paragraph, false));
                }
                start = i + 1;
                paragraph += c == '\n' ? 1 : 0;
            }
        }
        return sentences;
    }

    private static String id(Reading reading) {
        String words = reading.toString().replaceAll("\\s", "");
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return "doc-" + HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
