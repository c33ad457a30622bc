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
        DocxNumbering numbering = numbering(bytes);
        DocxText main = new DocxText(numbering);
        if (!read(bytes, "word/document", main::readAll)) {
            throw new UnreadableException("is a docx file without a document in it; open it and save it again");
        }
        DocxText notes = new DocxText(numbering);
        read(bytes, "word/footnotes", notes::readAll);
        return main.toString() + notes;
    }

    /** Without its numbers, a text is still worth reading. */
    private static DocxNumbering numbering(byte[] bytes) {
        DocxNumbering numbering = new DocxNumbering();
        try {
            read(bytes, "word/numbering", numbering::readLists);
            read(bytes, "word/styles", numbering::readStyles);
            return numbering;
        } catch (IOException | UnreadableException e) {
            return new DocxNumbering();
        }
    }

    /** Reads the first part whose name begins so; false if there is none. */
    private static boolean read(byte[] bytes, String name, Reading reading) throws IOException, UnreadableException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            long skipped = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                LimitedInputStream in = new LimitedInputStream(zip, MOST_UNFOLDED - skipped);
                if (entry.getName().replace('\\', '/').startsWith(name)
                        && entry.getName().endsWith(".xml")) {
                    read(in, reading);
                    return true;
                }
                skipped += in.drain();
            }
            return false;
        } catch (XMLStreamException e) {
            Throwable cause = e.getNestedException();
            if (cause instanceof LimitedInputStream.LimitException limit) {
                throw limit;
            }
            throw new UnreadableException("is a damaged docx file; open it and save it again, or get it again");
        }
    }

    private static void read(InputStream in, Reading reading) throws XMLStreamException, UnreadableException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(in);
        reading.read(xml);
        xml.close();
    }

    /** Reads a part from its first event to its last. */
    @FunctionalInterface
    private interface Reading {
        void read(XMLStreamReader xml) throws XMLStreamException, UnreadableException;
    }
}
