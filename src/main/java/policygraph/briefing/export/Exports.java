package policygraph.briefing.export;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import policygraph.briefing.Paper;
import policygraph.briefing.figure.Drawing;
import policygraph.briefing.figure.Footnote;
import policygraph.briefing.figure.Part;
import policygraph.briefing.figure.Setting;
import policygraph.briefing.figure.Typeface;

/** Writes drawings as files. Safe for use by several threads. */
public final class Exports {

    /** What a figure can be had as. */
    public static final Set<Format> OF_FIGURES = EnumSet.complementOf(EnumSet.of(Format.DOCX));

    /** What a briefing can be had as. */
    public static final Set<Format> OF_BRIEFINGS = EnumSet.of(Format.DOCX, Format.PPTX, Format.PDF, Format.HTML);

    private static final String IDS = "g";

    private final Typeface typeface;
    private final Letters letters;

    public Exports(Typeface typeface) {
        this.typeface = typeface;
        this.letters = new Letters(typeface);
    }

    /**
     * How much room figures of a briefing have: little on an upright page.
     *
     * @param format of the briefing
     */
    public static Setting.Room room(Format format) {
        return format == Format.PDF || format == Format.DOCX ? Setting.Room.PAGE : Setting.Room.SLIDE;
    }

    /**
     * The drawing as a file.
     *
     * @throws IllegalArgumentException if a figure cannot be had as that
     */
    public byte[] write(Drawing drawing, Format format) {
        return switch (format) {
            case SVG -> (Svg.HEAD + svg(drawing, IDS)).getBytes(StandardCharsets.UTF_8);
            case PNG -> Png.of(drawing, typeface);
            case PDF -> pdf(drawing);
            case PPTX -> Pptx.of(drawing);
            case HTML -> html(drawing);
            case JSON -> Json.of(drawing);
            case DOCX -> throw new IllegalArgumentException("a figure is no document of its own");
        };
    }

    /** The drawing as an element to stand in a page, its ids with a prefix. */
    public String svg(Drawing drawing, String prefix) {
        return Svg.of(drawing, letters, prefix);
    }

    /**
     * The briefing as a file.
     *
     * @throws IllegalArgumentException if a briefing cannot be had as that
     */
    public byte[] write(Paper paper, Format format) {
        return switch (format) {
            case DOCX -> PaperDocx.of(paper, typeface);
            case PPTX -> PaperPptx.of(paper);
            case PDF -> new PaperPdf(typeface, paper.language()).write(paper);
            case HTML -> PaperHtml.of(paper, this);
            default -> throw new IllegalArgumentException("a briefing is no picture");
        };
    }

    private byte[] pdf(Drawing drawing) {
        try (PdfFile pdf = new PdfFile(drawing.title(), drawing.language(), typeface)) {
            pdf.page(drawing.width(), drawing.height(), drawing.parts());
            if (drawing.drawn() < drawing.footnotes().size()) {
                for (List<Part> page : FootnotePages.of(drawing.footnotes(), drawing.language(), typeface)) {
                    pdf.page(FootnotePages.WIDTH, FootnotePages.HEIGHT, page);
                }
            }
            return pdf.bytes();
        }
    }

    private byte[] html(Drawing drawing) {
        List<Footnote> notes = drawing.footnotes();
        return Html.page(
                drawing.language(),
                drawing.title(),
                "<figure>\n" + svg(drawing, IDS) + "</figure>\n"
                        + Html.footnotes(notes, drawing.language(), PaperHtml::own));
    }
}
