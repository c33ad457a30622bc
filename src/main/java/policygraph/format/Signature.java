package policygraph.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** What a file is by its first bytes, and for containers by what is in them. */
final class Signature {

    private static final String SAVE_AS_DOCX = "; open it and save it as docx or text";

    /** Files that open with these bytes hold no text that could be read, or are not read. */
    private static final Object[][] OTHERS = {
        {"\u0089PNG", "a picture (PNG)"},
        {"\u00ff\u00d8\u00ff", "a picture (JPEG)"},
        {"GIF8", "a picture (GIF)"},
        {"BM", "a picture (BMP)"},
        {"II*\0", "a picture (TIFF)"},
        {"MM\0*", "a picture (TIFF)"},
        {"Rar!", "an archive (RAR)"},
        {"7z\u00bc\u00af", "an archive (7z)"},
        {"\u001f\u008b", "an archive (gzip)"},
        {"\u007fELF", "a program"},
        {"MZ", "a program"},
    };

    /** PDF allows something else before its head. */
    private static final int PDF_HEAD = 1024;

    /** A container with more entries is not looked through further. */
    private static final int MOST_ENTRIES = 1000;

    private Signature() {}

    /** {@link Format#TEXT} for a page too: only its text shows what it is. */
    static Format of(byte[] bytes) throws UnreadableException {
        String head = new String(bytes, 0, Math.min(bytes.length, PDF_HEAD), StandardCharsets.ISO_8859_1);
        if (bytes.length == 0) {
            throw new UnreadableException("is empty; check that it was downloaded completely");
        }
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return zipped(bytes);
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return compound(bytes);
        }
        if (head.contains("%PDF-")) {
            return Format.PDF;
        }
        if (head.startsWith("{\\rtf")) {
            return Format.RTF;
        }
        refuseOthers(head);
        return Format.TEXT;
    }

    private static void refuseOthers(String head) throws UnreadableException {
        for (Object[] other : OTHERS) {
            if (head.startsWith((String) other[0]) && isBinary(head)) {
                String what = (String) other[1];
                String advice = what.startsWith("a picture")
                        ? "; make a PDF of it and load that with text recognition switched on"
                        : what.startsWith("an archive") ? "; unpack it" : "; only documents are read";
                throw new UnreadableException("is " + what + advice);
            }
        }
        String start = head.toLowerCase(Locale.ROOT);
        if (start.contains("mso-application progid=\"word.document\"")) {
            throw new UnreadableException("is a Word 2003 XML file" + SAVE_AS_DOCX);
        }
        if (start.startsWith("mime-version:") || start.contains("content-type: multipart/related")) {
            throw new UnreadableException("is a web archive (MHT); open it and save the page as HTML");
        }
    }

    /** A text may open with BM or MZ, but not hold control characters. */
    private static boolean isBinary(String head) {
        return head.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f');
    }

    private static Format zipped(byte[] bytes) throws UnreadableException {
        Set<String> names = entries(bytes);
        if (names.stream().anyMatch(name -> name.startsWith("word/"))) {
            return Format.DOCX;
        }
        String what = names.contains("xl/workbook.xml")
                ? "a spreadsheet (xlsx); save the sheet with the text as text"
                : names.contains("ppt/presentation.xml")
                        ? "a presentation (pptx); save it as PDF"
                        : names.contains("OFD.xml")
                                ? "an OFD file; convert it to PDF"
                                : names.contains("META-INF/manifest.xml") && names.contains("content.xml")
                                        ? "an OpenDocument file" + SAVE_AS_DOCX
                                        : names.isEmpty()
                                                ? "an empty or damaged zip archive; get it again"
                                                : "a zip archive and no document; unpack it, or load it as an archive";
        throw new UnreadableException("is " + what);
    }

    /** Names of entries, as far as the archive can be read; content types tell the kind even when the rest is cut off. */
    private static Set<String> entries(byte[] bytes) {
        Set<String> names = new HashSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = next(zip); entry != null && names.size() < MOST_ENTRIES; entry = next(zip)) {
                names.add(entry.getName().replace('\\', '/'));
                if (entry.getName().startsWith("word/")) {
                    break;
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return names;
        }
        return names;
    }

    private static @Nullable ZipEntry next(ZipInputStream zip) throws IOException {
        return zip.getNextEntry();
    }

    private static Format compound(byte[] bytes) throws UnreadableException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return Format.DOC;
            }
            String what = root.hasEntryCaseInsensitive("EncryptedPackage")
                    ? "protected by a password (an encrypted docx, xlsx or pptx); open it and save it without one"
                    : root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")
                            ? "a spreadsheet (xls); save the sheet with the text as text"
                            : root.hasEntryCaseInsensitive("PowerPoint Document")
                                    ? "a presentation (ppt); save it as PDF"
                                    : "an Office or WPS file of a make that is not read" + SAVE_AS_DOCX;
            throw new UnreadableException("is " + what);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableException("is a damaged or incomplete Office file (doc, wps); get it again");
        }
    }
}
