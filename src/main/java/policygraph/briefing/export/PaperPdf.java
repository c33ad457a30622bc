package policygraph.briefing.export;

import java.util.ArrayList;
import java.util.List;
import policygraph.briefing.Paper;
import policygraph.briefing.figure.Bounds;
import policygraph.briefing.figure.Citations;
import policygraph.briefing.figure.Drawing;
import policygraph.briefing.figure.Footnote;
import policygraph.briefing.figure.Ink;
import policygraph.briefing.figure.Language;
import policygraph.briefing.figure.Outline;
import policygraph.briefing.figure.Part;
import policygraph.briefing.figure.Point;
import policygraph.briefing.figure.TextLine;
import policygraph.briefing.figure.TextSetter;
import policygraph.briefing.figure.Typeface;

/** Sets a briefing on A4: text and tables flow over pages, figures keep together. */
final class PaperPdf {

    private static final double WIDTH = 595.28;
    private static final double HEIGHT = 841.89;
    private static final double MARGIN = 54;
    private static final double TEXT = WIDTH - 2 * MARGIN;
    private static final double BOTTOM = HEIGHT - MARGIN;
    private static final double PADDING = 4;
    private static final int ANY = Integer.MAX_VALUE;
    private static final TextLine.Face TITLE = new TextLine.Face(18, true, Ink.TEXT);
    private static final TextLine.Face HEADING = new TextLine.Face(13.5, true, Ink.TEXT);
    private static final TextLine.Face BODY = TextLine.Face.of(10.5, Ink.TEXT);
    private static final TextLine.Face REMARK = TextLine.Face.of(10, Ink.SAMPLE);
    private static final TextLine.Face SMALL = TextLine.Face.of(9, Ink.MUTED);
    private static final TextLine.Face CELL = TextLine.Face.of(9, Ink.TEXT);
    private static final TextLine.Face HEAD = new TextLine.Face(9, true, Ink.TEXT);

    private final Typeface typeface;
    private final TextSetter setter;
    private final Language language;
    private final List<List<PdfFile.Placed>> pages = new ArrayList<>();
    private List<Part> parts = new ArrayList<>();
    private double y = MARGIN;

    PaperPdf(Typeface typeface, Language language) {
        this.typeface = typeface;
        this.setter = new TextSetter(typeface, language);
        this.language = language;
    }

    byte[] write(Paper paper) {
        page();
        paragraph(paper.title(), TITLE, 4);
        paragraph(paper.scope(), SMALL, 10);
        for (Paper.Block block : paper.blocks()) {
            block(block);
        }
        if (!paper.footnotes().isEmpty()) {
            heading(language.say(Words.EVIDENCE));
        }
        Citations citations = new Citations(language);
        for (Footnote note : paper.footnotes()) {
            paragraph(citations.line(note), CELL, 3);
        }
        y += 6;
        paragraph(paper.coverage(), SMALL, 2);
        paragraph(paper.source(), SMALL, 0);
        try (PdfFile pdf = new PdfFile(paper.title(), language, typeface)) {
            pages.forEach(page -> pdf.sheets(WIDTH, HEIGHT, page));
            return pdf.bytes();
        }
    }

    /** Begins a page, with its number. */
    private void page() {
        parts = new ArrayList<>();
        pages.add(new ArrayList<>());
        pages.get(pages.size() - 1).add(new PdfFile.Placed(parts, 0, 0, 1, HEIGHT));
        Point foot = new Point(WIDTH / 2, HEIGHT - MARGIN / 2);
        parts.add(words(List.of(setter.line(String.valueOf(pages.size()), foot, SMALL, TextSetter.Align.CENTRE))));
        y = MARGIN;
    }

    private void need(double height) {
        if (y + height > BOTTOM && y > MARGIN) {
            page();
        }
    }

    private void block(Paper.Block block) {
        if (block instanceof Paper.Heading heading) {
            heading(heading.text());
        } else if (block instanceof Paper.Paragraph paragraph) {
            paragraph(paragraph.text(), paragraph.remark() ? REMARK : BODY, 6);
        } else if (block instanceof Paper.Picture picture) {
            picture(picture);
        } else if (block instanceof Paper.Table table) {
            table(table);
        }
    }

    /** Keeps with what follows. */
    private void heading(String text) {
        need(HEADING.leading() + 80);
        y += y > MARGIN ? 10 : 0;
        paragraph(text, HEADING, 5);
    }

    private void paragraph(String text, TextLine.Face face, double after) {
        for (String line : setter.fill(text, TEXT, face.size(), ANY)) {
            need(face.leading());
            parts.add(words(setter.block(List.of(line), new Point(MARGIN, y), face, TextSetter.Align.LEFT)));
            y += face.leading();
        }
        y += after;
    }

    private void picture(Paper.Picture picture) {
        Drawing drawing = picture.drawing();
        double room = BOTTOM - MARGIN - 2 * SMALL.leading();
        double scale = Math.min(1, Math.min(TEXT / drawing.width(), room / drawing.height()));
        double height = drawing.height() * scale;
        need(height + SMALL.leading() + 8);
        double left = MARGIN + (TEXT - drawing.width() * scale) / 2;
        pages.get(pages.size() - 1).add(new PdfFile.Placed(drawing.parts(), left, y, scale, drawing.height()));
        y += height + 4;
        Point centre = new Point(WIDTH / 2, y);
        parts.add(words(setter.block(List.of(picture.caption()), centre, SMALL, TextSetter.Align.CENTRE)));
        y += SMALL.leading() + 8;
    }

    private void table(Paper.Table table) {
        Ruled ruled = Ruled.of(table, language, TEXT / CELL.size());
        need(80);
        row(ruled.heads(), ruled.shares(), HEAD);
        for (List<String> row : ruled.rows()) {
            if (y + height(row, ruled.shares()) > BOTTOM) {
                page();
                row(ruled.heads(), ruled.shares(), HEAD);
            }
            row(row, ruled.shares(), CELL);
        }
        y += 4;
        if (table.more() > 0) {
            paragraph(language.say(Words.MORE_ROWS, table.more()), SMALL, 0);
        }
        y += 6;
    }

    private double height(List<String> row, List<Double> shares) {
        int most = 1;
        for (int i = 0; i < row.size(); i++) {
            most = Math.max(most, cell(row.get(i), shares.get(i), CELL).size());
        }
        return most * CELL.leading() + 2 * PADDING;
    }

    /** More lines than a page has are cut; the rest is in the web page. */
    private List<String> cell(String text, double share, TextLine.Face face) {
        return setter.fill(text, share * TEXT - 2 * PADDING, face.size(), 40);
    }

    private void row(List<String> cells, List<Double> shares, TextLine.Face face) {
        double height = height(cells, shares);
        if (face == HEAD) {
            Bounds at = new Bounds(MARGIN, y, TEXT, height);
            parts.add(new Part.Box(
                    Part.Band.BODY,
                    new Part.Meaning("head", null, "head", "", List.of()),
                    at,
                    Outline.RECTANGLE,
                    "#E8ECF0",
                    Ink.HAIRLINE.colour(),
                    0,
                    List.of()));
        }
        double x = MARGIN;
        for (int i = 0; i < cells.size(); i++) {
            Point corner = new Point(x + PADDING, y + PADDING);
            parts.add(
                    words(setter.block(cell(cells.get(i), shares.get(i), face), corner, face, TextSetter.Align.LEFT)));
            x += shares.get(i) * TEXT;
        }
        y += height;
        parts.add(new Part.Rule(
                Part.Band.BODY, new Point(MARGIN, y), new Point(MARGIN + TEXT, y), Ink.HAIRLINE, 0.6, Part.Dash.SOLID));
    }

    private static Part words(List<TextLine> lines) {
        return new Part.Words(Part.Band.BODY, "text", lines, List.of());
    }
}
