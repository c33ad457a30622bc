package policygraph.briefing.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import policygraph.briefing.Paper;
import policygraph.briefing.figure.Drawing;
import policygraph.briefing.figure.Footnote;
import policygraph.briefing.figure.PlainText;
import policygraph.briefing.figure.Typeface;

/** Writes a briefing as a document on A4, to be edited: headings, tables that repeat their heads, pictures. */
final class PaperDocx {

    private static final int TWIPS = 20;
    private static final int A4_WIDTH = 11906;
    private static final int A4_HEIGHT = 16838;
    private static final int MARGIN = 1134;
    private static final double TEXT_WIDTH = (A4_WIDTH - 2.0 * MARGIN) / TWIPS;
    private static final double MOST_HEIGHT = 620;
    private static final String HEAD_COLOUR = "E8ECF0";
    private static final String LINE_COLOUR = "C9CFD6";
    private static final String MUTED = "59626E";
    private static final String REMARK = "8A5A00";
    private static final double BODY = 11;
    private static final double SMALL = 9;

    private final Typeface typeface;
    private final Paper paper;
    private final XWPFDocument document = new XWPFDocument();
    private final DocxNotes notes;

    private PaperDocx(Paper paper, Typeface typeface) {
        this.typeface = typeface;
        this.paper = paper;
        this.notes = new DocxNotes(document, paper);
    }

    static byte[] of(Paper paper, Typeface typeface) {
        return new PaperDocx(paper, typeface).write();
    }

    private byte[] write() {
        try (document;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            page();
            document.getProperties().getCoreProperties().setTitle(paper.title());
            document.getProperties().getCoreProperties().setCreator("PolicyGraph");
            heading(paper.title(), 18, 0);
            paragraph(paper.scope(), SMALL, MUTED);
            for (Paper.Block block : paper.blocks()) {
                block(block);
            }
            notes.refer(
                    paragraph(paper.coverage(), SMALL, MUTED),
                    paper.footnotes().stream().map(Footnote::number).toList());
            paragraph(paper.source(), SMALL, MUTED);
            document.write(out);
            return out.toByteArray();
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(A4_WIDTH));
        size.setH(BigInteger.valueOf(A4_HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        BigInteger margin = BigInteger.valueOf(MARGIN);
        margins.setLeft(margin);
        margins.setRight(margin);
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setFooter(BigInteger.valueOf(MARGIN / 2));
        XWPFParagraph number = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        number.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private void block(Paper.Block block) throws IOException, InvalidFormatException {
        if (block instanceof Paper.Heading heading) {
            heading(heading.text(), 14, 1);
        } else if (block instanceof Paper.Paragraph paragraph) {
            notes.refer(paragraph(paragraph.text(), BODY, paragraph.remark() ? REMARK : "1B1F24"), paragraph.notes());
        } else if (block instanceof Paper.Picture picture) {
            picture(picture);
        } else if (block instanceof Paper.Table table) {
            table(table);
        }
    }

    /** @param level in the outline */
    private void heading(String text, double size, int level) {
        XWPFParagraph paragraph = document.createParagraph();
        CTPPr properties = paragraph.getCTP().addNewPPr();
        properties.addNewKeepNext();
        paragraph.setSpacingBefore(level == 0 ? 0 : 12 * TWIPS);
        paragraph.setSpacingAfter(4 * TWIPS);
        run(paragraph, text, size, "1B1F24").setBold(true);
        properties.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
    }

    private XWPFParagraph paragraph(String text, double size, String colour) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(5 * TWIPS);
        paragraph.setSpacingBetween(1.25);
        run(paragraph, text, size, colour);
        return paragraph;
    }

    static XWPFRun run(XWPFParagraph paragraph, String text, double size, String colour) {
        XWPFRun run = paragraph.createRun();
        run.setText(PlainText.of(text));
        run.setFontSize(size);
        run.setColor(colour);
        for (XWPFRun.FontCharRange range : XWPFRun.FontCharRange.values()) {
            run.setFontFamily(Deck.FONT, range);
        }
        return run;
    }

    private void picture(Paper.Picture picture) throws IOException, InvalidFormatException {
        Drawing drawing = picture.drawing();
        double scale = Math.min(1, Math.min(TEXT_WIDTH / drawing.width(), MOST_HEIGHT / drawing.height()));
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingBefore(4 * TWIPS);
        var placed = paragraph
                .createRun()
                .addPicture(
                        new ByteArrayInputStream(Png.of(drawing, typeface)),
                        Document.PICTURE_TYPE_PNG,
                        picture.key() + ".png",
                        Units.toEMU(drawing.width() * scale),
                        Units.toEMU(drawing.height() * scale));
        placed.getCTPicture().getNvPicPr().getCNvPr().setDescr(picture.caption());
        XWPFParagraph caption = document.createParagraph();
        caption.setAlignment(ParagraphAlignment.CENTER);
        caption.setSpacingAfter(6 * TWIPS);
        run(caption, picture.caption(), SMALL, MUTED);
        notes.refer(caption, picture.notes());
    }

    private void table(Paper.Table table) {
        Ruled ruled = Ruled.of(table, paper.language(), TEXT_WIDTH / SMALL);
        XWPFTable set = document.createTable(1, ruled.heads().size());
        set.setWidthType(TableWidthType.DXA);
        set.setWidth((int) (TEXT_WIDTH * TWIPS));
        set.setTableAlignment(org.apache.poi.xwpf.usermodel.TableRowAlign.CENTER);
        borders(set);
        fill(set.getRow(0), ruled.heads(), ruled.shares(), true);
        set.getRow(0).setRepeatHeader(true);
        for (Paper.Row row : table.rows()) {
            XWPFTableRow added = set.createRow();
            added.setCantSplitRow(true);
            fill(added, row.cells(), ruled.shares(), false);
            int last = row.cells().size();
            notes.mark(cell(added.getCell(last), ruled.shares().get(last)), row.notes());
        }
        String more = table.more() > 0 ? paper.language().say(Words.MORE_ROWS, table.more()) : "";
        notes.refer(paragraph(more, SMALL, MUTED), table.notes());
    }

    private static void borders(XWPFTable table) {
        XWPFTable.XWPFBorderType line = XWPFTable.XWPFBorderType.SINGLE;
        XWPFTable.XWPFBorderType none = XWPFTable.XWPFBorderType.NONE;
        table.setTopBorder(line, 4, 0, LINE_COLOUR);
        table.setBottomBorder(line, 4, 0, LINE_COLOUR);
        table.setInsideHBorder(line, 4, 0, LINE_COLOUR);
        table.setInsideVBorder(none, 0, 0, LINE_COLOUR);
        table.setLeftBorder(none, 0, 0, LINE_COLOUR);
        table.setRightBorder(none, 0, 0, LINE_COLOUR);
    }

    private static void fill(XWPFTableRow row, List<String> cells, List<Double> shares, boolean head) {
        for (int i = 0; i < cells.size(); i++) {
            XWPFTableCell cell = row.getCell(i);
            if (head) {
                cell.setColor(HEAD_COLOUR);
            }
            run(cell(cell, shares.get(i)), cells.get(i), SMALL, "1B1F24").setBold(head);
        }
    }

    private static XWPFParagraph cell(XWPFTableCell cell, double share) {
        cell.setWidthType(TableWidthType.DXA);
        cell.setWidth(String.valueOf((int) (share * TEXT_WIDTH * TWIPS)));
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setSpacingAfter(0);
        return paragraph;
    }
}
