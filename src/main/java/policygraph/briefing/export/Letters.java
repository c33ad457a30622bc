package policygraph.briefing.export;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import policygraph.briefing.figure.Typeface;

/** The outlines of characters as SVG writes them, in thousandths of an em; each is written once. Safe for several threads. */
final class Letters {

    static final double EM = 1000;

    private final Typeface typeface;
    private final Map<Integer, Letter> letters = new ConcurrentHashMap<>();

    /**
     * A character.
     *
     * @param path its outline; empty for a blank
     * @param advance to the next character
     */
    record Letter(String path, double advance) {}

    Letters(Typeface typeface) {
        this.typeface = typeface;
    }

    Letter of(int codePoint) {
        Letter known = letters.get(codePoint);
        return known == null ? letters.computeIfAbsent(codePoint, this::write) : known;
    }

    private Letter write(int codePoint) {
        Typeface.Glyph glyph = typeface.glyph(codePoint);
        return new Letter(Num.path(glyph.outline(), EM), glyph.advance() * EM);
    }
}
