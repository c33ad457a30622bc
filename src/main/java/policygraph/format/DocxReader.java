package policygraph.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads docx as a stream of events: what the archive unfolds to is never held as a whole, so that a small file made to
 * unfold without end costs no memory, and little time.
 */
final class DocxReader {

    /** The longest replies have less than one megabyte of mark-up; what unfolds to more is a bomb or a book. */
    private static final long MOST_UNFOLDED = 128L << 20;

    /** What a zip archive that is whole ends with, before a comment. */
    private static final String END_RECORD = "PK\u0005\u0006";

    private static final int LONGEST_END = 22 + 0xffff;

    private DocxReader() {}

    static String read(byte[] bytes) throws IOException, UnreadableException {
        int from = Math.max(0, bytes.length - LONGEST_END);
        if (!new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1).contains(END_RECORD)) {
            throw new UnreadableException("is a docx file that was cut off; get it again");
        }
        String main = part(bytes, "word/document");
        if (main == null) {
            throw new UnreadableException("is a docx file without a document in it; open it and save it again");
        }
        String notes = part(bytes, "word/footnotes.xml");
        return notes == null ? main : main + notes;
    }

    /** The text of the first part whose name begins so, null if there is none. */
    private static @Nullable String part(byte[] bytes, String name) throws IOException, UnreadableException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            long skipped = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                LimitedInputStream in = new LimitedInputStream(zip, MOST_UNFOLDED - skipped);
                if (entry.getName().replace('\\', '/').startsWith(name)
                        && entry.getName().endsWith(".xml")) {
                    return text(in);
                }
                skipped += in.drain();
            }
            return null;
        } catch (XMLStreamException e) {
            Throwable cause = e.getNestedException();
            if (cause instanceof LimitedInputStream.LimitException limit) {
                throw limit;
            }
            throw new UnreadableException("is a damaged docx file; open it and save it again, or get it again");
        }
    }

    private static String text(InputStream in) throws XMLStreamException, UnreadableException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(in);
        DocxText text = new DocxText();
        while (xml.hasNext()) {
            text.read(xml);
            xml.next();
        }
        xml.close();
        return text.toString();
    }
}
