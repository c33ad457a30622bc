package policygraph.format;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A line on a page.
 *
 * @param text its words; wide gaps, as between cells, are tabs; the blanks that typesetting puts round digits are gone
 * @param page counted from 0
 * @param left edge of its first character, in points as all lengths
 * @param right edge of its last
 * @param top how far down the page it stands
 * @param size of most of its type
 */
record PrintedLine(String text, int page, float left, float right, float top, float size) {

    /** Shares of the type's size from which on a gap is a blank; mixed: between a Chinese character and another. */
    private static final float LATIN_BLANK = 0.15f;

    private static final float WIDE_BLANK = 0.7f;
    private static final float MIXED_BLANK = 0.9f;
    private static final float CELL_GAP = 1.8f;

    /** Null when there is nothing but blanks. */
    static @Nullable PrintedLine of(List<Glyph> printed, int page) {
        List<Glyph> glyphs = new ArrayList<>(
                printed.stream().filter(glyph -> !isBlank(glyph)).toList());
        if (glyphs.isEmpty()) {
            return null;
        }
        glyphs.sort(Comparator.comparing(Glyph::left));
        TreeSet<Float> blanks = printed.stream()
                .filter(PrintedLine::isBlank)
                .map(Glyph::left)
                .collect(Collectors.toCollection(TreeSet::new));
        StringBuilder text = new StringBuilder();
        Glyph before = null;
        float right = 0;
        for (Glyph glyph : glyphs) {
            if (before != null) {
                Float blank = blanks.lower(glyph.left());
                text.append(gap(before, glyph, glyph.left() - right, blank != null && blank > before.left()));
            }
            text.append(characters(glyph.text()));
            right = Math.max(right, glyph.right());
            before = glyph;
        }
        List<Float> sizes = glyphs.stream().map(Glyph::size).sorted().toList();
        return new PrintedLine(
                text.toString(),
                page,
                glyphs.get(0).left(),
                right,
                glyphs.get(0).top(),
                sizes.get(sizes.size() / 2));
    }

    private static boolean isBlank(Glyph glyph) {
        return glyph.text().chars().allMatch(TextLines::isBlank);
    }

    /** @param printed whether a blank was printed there, which between two Chinese characters is meant */
    private static String gap(Glyph before, Glyph after, float width, boolean printed) {
        float gap = width / Math.max(1, Math.max(before.size(), after.size()));
        boolean wide = TextLines.isWide(before.text().charAt(before.text().length() - 1));
        boolean wideAfter = TextLines.isWide(after.text().charAt(0));
        float blank = wide && wideAfter ? WIDE_BLANK : wide || wideAfter ? MIXED_BLANK : LATIN_BLANK;
        return gap >= CELL_GAP ? "\t" : gap >= blank || printed && wide && wideAfter ? " " : "";
    }

    /** Some programs write the characters of the radicals' block for those that look the same. */
    private static String characters(String text) {
        char first = text.charAt(0);
        return first >= '\u2e80' && first <= '\u2fdf' ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    }

    char first() {
        return text.charAt(0);
    }

    char last() {
        return text.charAt(text.length() - 1);
    }
}
