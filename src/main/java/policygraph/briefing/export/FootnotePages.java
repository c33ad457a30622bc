package policygraph.briefing.export;

import java.util.ArrayList;
import java.util.List;
import policygraph.briefing.figure.Bounds;
import policygraph.briefing.figure.Citations;
import policygraph.briefing.figure.Footnote;
import policygraph.briefing.figure.Ink;
import policygraph.briefing.figure.Language;
import policygraph.briefing.figure.Part;
import policygraph.briefing.figure.Point;
import policygraph.briefing.figure.TextLine;
import policygraph.briefing.figure.TextSetter;
import policygraph.briefing.figure.Typeface;

/** Sets footnotes on pages of their own. */
final class FootnotePages {

    static final double WIDTH = 960;
    static final double HEIGHT = 540;

    private static final double MARGIN = 32;
    private static final int MOST_LINES = 30;
    private static final TextLine.Face HEAD = new TextLine.Face(16, true, Ink.TEXT);
    private static final TextLine.Face NOTE = TextLine.Face.of(10.5, Ink.TEXT);

    private FootnotePages() {}

    static List<List<Part>> of(List<Footnote> notes, Language language, Typeface typeface) {
        TextSetter setter = new TextSetter(typeface, language);
        List<List<Part>> pages = new ArrayList<>();
        List<Part> page = new ArrayList<>();
        double y = HEIGHT;
        Citations citations = new Citations(language);
        for (Footnote note : notes) {
            List<String> lines = setter.wrap(citations.line(note), WIDTH - 2 * MARGIN, NOTE.size(), MOST_LINES);
            if (y + lines.size() * NOTE.leading() > HEIGHT - MARGIN) {
                page = new ArrayList<>();
                pages.add(page);
                page.add(words(
                        "title",
                        setter.paragraph(language.say(Words.EVIDENCE), new Bounds(MARGIN, MARGIN, WIDTH, 0), HEAD, 1)));
                y = MARGIN + HEAD.leading() + 8;
            }
            page.add(words("footnote", setter.block(lines, new Point(MARGIN, y), NOTE, TextSetter.Align.LEFT)));
            y += lines.size() * NOTE.leading() + 5;
        }
        return pages;
    }

    private static Part words(String role, List<TextLine> lines) {
        return new Part.Words(Part.Band.FOOTNOTES, role, lines, List.of());
    }
}
