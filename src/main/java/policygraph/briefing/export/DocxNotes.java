package policygraph.briefing.export;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import policygraph.briefing.Paper;
import policygraph.briefing.figure.Citations;
import policygraph.briefing.figure.Footnote;

/**
 * The footnotes of a document, each at the foot of the page that first refers to it; later references are numbers in a
 * figure or table. The program that opens it counts them, and comes to the same numbers because they are referred to in
 * their order: what an answer rests on, row by row of its table, else where the answer begins.
 */
final class DocxNotes {

    private static final double MARK = 9;
    private static final double TEXT = 8;
    private static final String COLOUR = "1B1F24";

    private final XWPFDocument document;
    private final Citations citations;
    private final Map<Integer, Footnote> all = new TreeMap<>();
    private final Set<Integer> referred = new HashSet<>();

    DocxNotes(XWPFDocument document, Paper paper) {
        this.document = document;
        this.citations = new Citations(paper.language());
        paper.footnotes().forEach(note -> all.put(note.number(), note));
    }

    /** Refers to those of the numbers that nothing before refers to. */
    void refer(XWPFParagraph from, Collection<Integer> numbers) {
        for (int number : new TreeSet<>(numbers)) {
            Footnote note = all.get(number);
            if (note != null && referred.add(number)) {
                attach(note, from);
            }
        }
    }

    /** The same in the cell of a row, and the numbers of those that something before refers to. */
    void mark(XWPFParagraph cell, Collection<Integer> numbers) {
        for (int number : new TreeSet<>(numbers)) {
            if (referred.contains(number)) {
                raise(PaperDocx.run(cell, "[" + number + "]", MARK, COLOUR));
            }
            refer(cell, List.of(number));
        }
    }

    private void attach(Footnote note, XWPFParagraph from) {
        XWPFFootnote footnote = document.createFootnote();
        XWPFParagraph words = new XWPFParagraph(footnote.getCTFtnEdn().addNewP(), footnote);
        words.setSpacingAfter(0);
        XWPFRun number = words.createRun();
        number.setFontSize(TEXT);
        number.getCTR().addNewFootnoteRef();
        number.setText("  ");
        PaperDocx.run(words, citations.words(note), TEXT, COLOUR);
        raise(PaperDocx.run(from, "[", MARK, COLOUR));
        XWPFRun mark = from.createRun();
        mark.setFontSize(MARK);
        mark.getCTR().addNewFootnoteReference().setId(footnote.getId());
        raise(mark);
        raise(PaperDocx.run(from, "]", MARK, COLOUR));
    }

    private static void raise(XWPFRun run) {
        run.setVerticalAlignment(STVerticalAlignRun.SUPERSCRIPT.toString());
    }
}
