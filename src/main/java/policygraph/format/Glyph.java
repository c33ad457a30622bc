package policygraph.format;

/**
 * A character, or some that stand together, on a page. Lengths are in points.
 *
 * @param text what it reads
 * @param left its left edge, from the page's
 * @param right its right edge
 * @param top how far down the page its line stands
 * @param size of its type
 */
record Glyph(String text, float left, float right, float top, float size) {}
