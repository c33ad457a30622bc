package policygraph.briefing.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import policygraph.question.Text;

/** Sets text of one drawing, in its language, and keeps which characters the typeface lacked. */
public final class TextSetter {

    private final Typeface typeface;
    private final Wrapping wrapping;
    private final Language language;
    private final Set<String> missing = new TreeSet<>();

    /** Where lines stand against their place. */
    public enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    public TextSetter(Typeface typeface, Language language) {
        this.typeface = typeface;
        this.wrapping = new Wrapping(typeface);
        this.language = language;
    }

    Language language() {
        return language;
    }

    /** Words of our own, in the language of the drawing. */
    String say(Text words, Object... values) {
        return language.say(words, values);
    }

    public Set<String> missing() {
        return missing;
    }

    /** Text of documents in lines as even as can be: for names and titles. */
    public List<String> wrap(String text, double width, double size, int most) {
        return wrapping.lines(PlainText.of(text), width, size, most);
    }

    /** Text of documents in lines as full as can be: for sentences. */
    public List<String> fill(String text, double width, double size, int most) {
        return wrapping.full(PlainText.of(text), width, size, most);
    }

    public double width(String line, double size) {
        return typeface.width(line, size);
    }

    /** One line whose baseline begins, is centred or ends at a point. */
    public TextLine line(String text, Point at, TextLine.Face face, Align align) {
        text.codePoints()
                .filter(c -> typeface.glyph(c).missing())
                .forEach(c -> missing.add(String.format("U+%04X", c)));
        double width = typeface.width(text, face.size());
        double shift = align == Align.LEFT ? 0 : align == Align.RIGHT ? width : width / 2;
        return new TextLine(text, at.moved(-shift, 0), width, face);
    }

    /** Lines below one another; the first's upper edge is at the point. */
    public List<TextLine> block(List<String> lines, Point top, TextLine.Face face, Align align) {
        List<TextLine> set = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            set.add(line(lines.get(i), top.moved(0, i * face.leading() + face.size() * 1.02), face, align));
        }
        return set;
    }

    /** A paragraph from the left, wrapped. */
    public List<TextLine> paragraph(String text, Bounds place, TextLine.Face face, int most) {
        return block(fill(text, place.width(), face.size(), most), new Point(place.x(), place.y()), face, Align.LEFT);
    }
}
