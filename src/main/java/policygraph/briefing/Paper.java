package policygraph.briefing;

import java.util.List;
import policygraph.briefing.figure.Drawing;
import policygraph.briefing.figure.Footnote;
import policygraph.briefing.figure.Language;

/**
 * A briefing, ready to be written in any form. Its texts may hold anything that documents hold.
 *
 * @param language of its own words
 * @param scope parameters and date
 * @param blocks from top to bottom
 * @param footnotes by number
 * @param coverage what stands behind it
 * @param source where it comes from
 */
public record Paper(
        Language language,
        String title,
        String scope,
        List<Block> blocks,
        List<Footnote> footnotes,
        String coverage,
        String source) {

    public Paper {
        blocks = List.copyOf(blocks);
        footnotes = List.copyOf(footnotes);
    }

    /** One thing after another. */
    public sealed interface Block {}

    public record Heading(String text) implements Block {}

    /**
     * @param remark whether it warns
     * @param notes numbers of the footnotes that it rests on
     */
    public record Paragraph(String text, boolean remark, List<Integer> notes) implements Block {

        public Paragraph {
            notes = List.copyOf(notes);
        }
    }

    /**
     * @param key tells figures of a paper apart
     * @param notes numbers of the footnotes that nothing else of its section names one by one
     */
    public record Picture(String key, String caption, Drawing drawing, List<Integer> notes) implements Block {

        public Picture {
            notes = List.copyOf(notes);
        }
    }

    /**
     * @param heads of the columns
     * @param rows texts by column
     * @param more how many rows are left out
     * @param notes numbers of the footnotes of all rows
     */
    public record Table(String caption, List<String> heads, List<Row> rows, int more, List<Integer> notes)
            implements Block {

        public Table {
            notes = List.copyOf(notes);
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }
    }

    /**
     * @param notes numbers of the footnotes that it rests on
     * @param marks the same as text
     */
    public record Row(List<String> cells, List<Integer> notes, String marks) {

        public Row {
            cells = List.copyOf(cells);
            notes = List.copyOf(notes);
        }
    }
}
