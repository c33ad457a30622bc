package policygraph.briefing.figure;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;
import policygraph.PolicyGraphException;

/**
 * The one typeface of all figures: text is measured, outlined and embedded with it, whatever fonts a machine has. It is
 * read at first use. A character that it lacks is drawn as an empty box. Safe for use by several threads.
 */
public final class Typeface {

    /** Its name in files whose text is set by the program that opens them. */
    public static final String NAME = "Noto Sans SC";

    private static final String FILE = "/policygraph/briefing/NotoSansSC-subset.ttf";

    private final Map<Integer, Glyph> glyphs = new ConcurrentHashMap<>();
    private volatile @Nullable TrueTypeFont font;

    /**
     * A character's shape.
     *
     * @param outline in ems, with y downwards from the baseline
     * @param advance in ems
     * @param missing whether the typeface lacks it and the shape is the empty box
     */
    public record Glyph(Path2D outline, double advance, boolean missing) {}

    /** The shape of a character, to be read only. */
    public Glyph glyph(int codePoint) {
        Glyph known = glyphs.get(codePoint);
        return known == null ? glyphs.computeIfAbsent(codePoint, this::read) : known;
    }

    /** How far a text of that size reaches, in points. */
    public double width(String text, double size) {
        double ems = 0;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            ems += glyph(c).advance();
        }
        return ems * size;
    }

    /** The font file, to be embedded. */
    public InputStream file() {
        InputStream in = Typeface.class.getResourceAsStream(FILE);
        if (in == null) {
            throw new PolicyGraphException("the font of the figures is not in the jar: " + FILE);
        }
        return in;
    }

    private Glyph read(int codePoint) {
        try {
            TrueTypeFont face = face();
            CmapLookup characters = face.getUnicodeCmapLookup();
            int id = characters.getGlyphId(codePoint);
            double em = face.getUnitsPerEm();
            Path2D outline = new Path2D.Double();
            var glyph = face.getGlyph().getGlyph(id);
            if (glyph != null) {
                outline.append(
                        glyph.getPath().getPathIterator(AffineTransform.getScaleInstance(1 / em, -1 / em)), false);
            }
            return new Glyph(outline, face.getAdvanceWidth(id) / em, id == 0);
        } catch (IOException e) {
            throw new PolicyGraphException("the font of the figures cannot be read", e);
        }
    }

    private TrueTypeFont face() throws IOException {
        TrueTypeFont known = font;
        if (known != null) {
            return known;
        }
        synchronized (this) {
            if (font == null) {
                try (InputStream in = file()) {
                    font = new TTFParser().parse(new RandomAccessReadBuffer(in));
                }
            }
            return java.util.Objects.requireNonNull(font);
        }
    }
}
