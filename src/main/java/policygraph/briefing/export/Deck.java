package policygraph.briefing.export;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextParagraph;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import policygraph.briefing.figure.Citations;
import policygraph.briefing.figure.Drawing;
import policygraph.briefing.figure.Language;
import policygraph.briefing.figure.Part;
import policygraph.briefing.figure.PlainText;

/** A presentation being written: 16:9, everything on it native and editable. */
final class Deck implements Closeable {

    static final int WIDTH = 960;
    static final int HEIGHT = 540;
    static final double MARGIN = 32;

    /** Found on the machines it is read on; others put a font of their own in its place. */
    static final String FONT = "Microsoft YaHei";

    private static final Color TEXT = new Color(0x1B1F24);
    private static final Color HEAD = new Color(0xE8ECF0);
    private static final Color HAIRLINE = new Color(0xC9CFD6);
    private static final double TITLE = 20;
    private static final double CELL = 11;
    private static final double LEADING = 16;
    private static final double HEAD_HEIGHT = 2 * LEADING;

    /** How many letters of a table fit side by side. */
    static final double EMS = (WIDTH - 2 * MARGIN) / CELL;

    /** Left and right of the text of a cell. */
    private static final double INSETS = 14.4;

    private static final double LEAD = 13;
    private static final double LEAD_TOP = 72;
    private static final double TABLE_TOP = 84;

    private final Language language;
    private final XMLSlideShow show = new XMLSlideShow();

    Deck(String title, Language language) {
        this.language = language;
        show.setPageSize(new Dimension(WIDTH, HEIGHT));
        show.getProperties().getCoreProperties().setTitle(PlainText.of(title));
        show.getProperties().getCoreProperties().setCreator("PolicyGraph");
    }

    /** The first slide. */
    void cover(String title, String below) {
        XSLFSlide slide = show.createSlide();
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(new Rectangle2D.Double(MARGIN * 2, 170, WIDTH - 4 * MARGIN, 90));
        box.setPlaceholder(Placeholder.TITLE);
        box.setVerticalAlignment(VerticalAlignment.BOTTOM);
        box.clearText();
        XSLFTextParagraph head = box.addNewTextParagraph();
        head.setTextAlign(TextParagraph.TextAlign.LEFT);
        run(head, title, 32, true);
        XSLFTextBox words = slide.createTextBox();
        words.setAnchor(new Rectangle2D.Double(MARGIN * 2, 270, WIDTH - 4 * MARGIN, 90));
        words.clearText();
        run(words.addNewTextParagraph(), below, 14, false);
    }

    /** A slide with a title and paragraphs. */
    void text(String title, List<String> paragraphs) {
        XSLFSlide slide = slide(title);
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(new Rectangle2D.Double(MARGIN, TABLE_TOP, WIDTH - 2 * MARGIN, HEIGHT - TABLE_TOP - MARGIN));
        box.clearText();
        for (String paragraph : paragraphs) {
            XSLFTextParagraph added = box.addNewTextParagraph();
            added.setSpaceAfter(-8.0);
            run(added, paragraph, 16, false);
        }
    }

    /** Slides with a figure that brings its head; its evidence stands in the speaker notes. */
    void figure(Drawing drawing) {
        XSLFSlide slide = show.createSlide();
        double top = SlideHead.draw(slide, drawing.parts(Part.Band.HEAD));
        figure(slide, top, drawing.title(), drawing);
    }

    /** Slides with a title, some words, and a figure below them. */
    void figure(String title, List<String> lead, Drawing drawing) {
        XSLFSlide slide = slide(title);
        figure(slide, lead(slide, lead), title, drawing);
    }

    /** The same with a table: between words and figure if both find room on the slide, else behind it. */
    void figure(String title, List<String> lead, Drawing drawing, Ruled table) {
        XSLFSlide slide = slide(title);
        double top = lead(slide, lead);
        double below = top + height(table) + LEADING;
        if (new Stretches(drawing.parts(Part.Band.BODY), SlideFigure.even(drawing))
                        .of(SlideFigure.room(drawing, below), 1)
                        .size()
                == 1) {
            page(slide, top, table);
            figure(slide, below, title, drawing);
        } else {
            figure(slide, top, title, drawing);
            table(language.say(Words.CONTINUED, title), List.of(), table);
        }
    }

    private void figure(XSLFSlide first, double top, String title, Drawing drawing) {
        List<Part> body = drawing.parts(Part.Band.BODY);
        List<List<Part>> stretches = new Stretches(body, SlideFigure.even(drawing))
                .of(SlideFigure.room(drawing, top), SlideFigure.room(drawing, TABLE_TOP));
        XSLFSlide slide = first;
        double from = top;
        for (int i = 0; i < stretches.size(); i++) {
            if (i > 0) {
                slide = slide(language.say(Words.CONTINUED, title));
                from = TABLE_TOP;
            }
            new SlideFigure(slide).draw(drawing, stretches.get(i), from, stretches.size() == 1);
            notes(slide, drawing, stretches.get(i));
        }
    }

    /** Words below the title; tells where they end. */
    private static double lead(XSLFSlide slide, List<String> paragraphs) {
        if (paragraphs.isEmpty()) {
            return TABLE_TOP;
        }
        int lines = paragraphs.stream()
                .mapToInt(paragraph -> lines(paragraph, WIDTH - 2 * MARGIN, LEAD))
                .sum();
        double height = lines * LEAD * 1.5;
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(new Rectangle2D.Double(MARGIN, LEAD_TOP, WIDTH - 2 * MARGIN, height));
        box.setLeftInset(0);
        box.setTopInset(0);
        box.clearText();
        paragraphs.forEach(paragraph -> run(box.addNewTextParagraph(), paragraph, LEAD, false));
        return LEAD_TOP + height + 6;
    }

    private static int lines(String text, double width, double size) {
        double ems = PlainText.of(text)
                .codePoints()
                .mapToDouble(c -> c < 0x2E80 ? 0.6 : 1)
                .sum();
        return Math.max(1, (int) Math.ceil(ems / Math.max(1, Math.floor(width / size))));
    }

    /** Slides with a table, as many as it takes. */
    void table(String title, List<String> lead, Ruled table) {
        int at = 0;
        while (at < table.rows().size()) {
            XSLFSlide slide = slide(at == 0 ? title : language.say(Words.CONTINUED, title));
            double top = lead(slide, at == 0 ? lead : List.of());
            double y = top + HEAD_HEIGHT;
            int end = at;
            while (end < table.rows().size()
                    && (end == at || y + height(table.rows().get(end), table.shares()) < HEIGHT - MARGIN)) {
                y += height(table.rows().get(end), table.shares());
                end++;
            }
            page(slide, top, table.rows(at, end));
            at = end;
        }
    }

    private static double height(Ruled table) {
        return HEAD_HEIGHT
                + table.rows().stream()
                        .mapToDouble(row -> height(row, table.shares()))
                        .sum();
    }

    private static double height(List<String> row, List<Double> shares) {
        int lines = 1;
        for (int i = 0; i < row.size(); i++) {
            lines = Math.max(lines, lines(row.get(i), shares.get(i) * (WIDTH - 2 * MARGIN) - INSETS, CELL));
        }
        return lines * LEADING + 8;
    }

    private static void page(XSLFSlide slide, double top, Ruled ruled) {
        XSLFTable table = slide.createTable();
        table.setAnchor(new Rectangle2D.Double(MARGIN, top, WIDTH - 2 * MARGIN, LEADING));
        row(table, ruled.heads(), true);
        ruled.rows().forEach(row -> row(table, row, false));
        for (int i = 0; i < ruled.shares().size(); i++) {
            table.setColumnWidth(i, ruled.shares().get(i) * (WIDTH - 2 * MARGIN));
        }
    }

    private static void row(XSLFTable table, List<String> cells, boolean head) {
        XSLFTableRow row = table.addRow();
        row.setHeight(LEADING + 8);
        for (String text : cells) {
            XSLFTableCell cell = row.addCell();
            cell.clearText();
            run(cell.addNewTextParagraph(), text, CELL, head);
            cell.setVerticalAlignment(VerticalAlignment.TOP);
            cell.setTopInset(3);
            cell.setBottomInset(3);
            if (head) {
                cell.setFillColor(HEAD);
            }
            cell.setBorderColor(XSLFTableCell.BorderEdge.bottom, HAIRLINE);
            cell.setBorderWidth(XSLFTableCell.BorderEdge.bottom, 0.75);
        }
    }

    private XSLFSlide slide(String title) {
        XSLFSlide slide = show.createSlide();
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(new Rectangle2D.Double(MARGIN, 26, WIDTH - 2 * MARGIN, 40));
        box.setPlaceholder(Placeholder.TITLE);
        box.setLeftInset(0);
        box.setVerticalAlignment(VerticalAlignment.MIDDLE);
        box.clearText();
        XSLFTextParagraph paragraph = box.addNewTextParagraph();
        paragraph.setTextAlign(TextParagraph.TextAlign.LEFT);
        run(paragraph, title, TITLE, true);
        return slide;
    }

    private static void run(XSLFTextParagraph paragraph, String text, double size, boolean bold) {
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(PlainText.of(text));
        run.setFontSize(size);
        run.setBold(bold);
        run.setFontColor(TEXT);
        Fonts.set(run);
    }

    /** The evidence of what stands on the slide. */
    private void notes(XSLFSlide slide, Drawing drawing, List<Part> parts) {
        Set<Integer> evidence =
                parts.stream().flatMap(part -> Part.evidence(part).stream()).collect(Collectors.toSet());
        StringBuilder words = new StringBuilder(drawing.title() + "\n" + drawing.subtitle());
        Citations citations = new Citations(language);
        drawing.footnotes().stream()
                .filter(note -> note.evidence().stream().anyMatch(evidence::contains))
                .forEach(note -> words.append('\n').append(citations.line(note)));
        for (XSLFTextShape shape : show.getNotesSlide(slide).getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY) {
                shape.setText(words.toString());
            }
        }
    }

    /** The file. */
    byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            show.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            show.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
