package policygraph.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/** Reads Word files of the format before docx, which WPS writes too: paragraphs, rows of tables, footnotes at the end. */
final class DocReader {

    /** Ends a cell, or a row when nothing stands before it. */
    private static final char CELL_END = '\u0007';

    private DocReader() {}

    static String read(byte[] bytes) throws IOException, UnreadableException {
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(bytes))) {
            TextLines lines = new TextLines();
            DocNumbering numbering = new DocNumbering();
            add(document.getRange(), numbering, lines);
            add(document.getFootnoteRange(), numbering, lines);
            return lines.toString();
        } catch (EncryptedDocumentException e) {
            throw new UnreadableException("is protected by a password; open it and save it without one");
        } catch (OldWordFileFormatException e) {
            throw new UnreadableException("is a Word file of 1995 or older; open it and save it as docx or text");
        }
    }

    private static void add(Range range, DocNumbering numbering, TextLines lines) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            String words = text(paragraph);
            String number = numbering.next(paragraph);
            String text = words.isBlank() ? words : number + words;
            if (!paragraph.isInTable()) {
                flush(cells, cell, lines);
                lines.add(text);
            } else if (paragraph.isTableRowEnd()) {
                flush(cells, cell, lines);
            } else {
                cell.append(text.replace(CELL_END, '\n'));
                if (text.indexOf(CELL_END) >= 0) {
                    cells.add(cell.toString());
                    cell.setLength(0);
                }
            }
        }
        flush(cells, cell, lines);
    }

    private static void flush(List<String> cells, StringBuilder cell, TextLines lines) {
        if (!cells.isEmpty()) {
            lines.add(TableRow.of(cells));
            cells.clear();
        }
        lines.add(cell);
        cell.setLength(0);
    }

    /** Without what was deleted or is hidden; a field as what it shows. */
    private static String text(Paragraph paragraph) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            if (!run.isMarkedDeleted() && !run.isVanished()) {
                text.append(run.text());
            }
        }
        return WordExtractor.stripFields(text.toString())
                .replace('\u000b', '\n')
                .replace('\u001e', '-')
                .replace("\u0002", "");
    }
}
