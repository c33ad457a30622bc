package policygraph.briefing.figure;

import java.util.List;
import java.util.Set;

/**
 * A figure, ready to be shown in any form: everything has its place, in points, from the upper left corner.
 *
 * @param language of its own words
 * @param question the question that it answers
 * @param title as it stands over the figure
 * @param subtitle scope and date
 * @param parts in the order of drawing
 * @param footnotes every one, also those for which the drawing has no room
 * @param drawn how many of them stand on the drawing
 * @param missing characters that the typeface lacks, drawn as empty boxes
 */
public record Drawing(
        Language language,
        String question,
        String title,
        String subtitle,
        double width,
        double height,
        List<Part> parts,
        List<Footnote> footnotes,
        int drawn,
        Set<String> missing) {

    public Drawing {
        width = Point.rounded(width);
        height = Point.rounded(height);
        parts = List.copyOf(parts);
        footnotes = List.copyOf(footnotes);
        missing = Set.copyOf(missing);
    }

    /** The parts of a stretch, in the order of drawing. */
    public List<Part> parts(Part.Band band) {
        return parts.stream().filter(part -> part.band() == band).toList();
    }
}
