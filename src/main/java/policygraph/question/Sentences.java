package policygraph.question;

import org.jspecify.annotations.Nullable;

/**
 * How a question's answer is put into a sentence. In each, {@code {column}} stands for the column's different values,
 * {@code {count column}} for how many there are, {@code {first column}} for the first row's, {@code {rows}} for the number
 * of rows, {@code {given parameter}} for what was asked with; what stands in square brackets is left out when a value in it
 * is missing. {@code {《column》}} puts titles in title marks.
 *
 * @param many for several rows
 * @param single for one row; null if {@code many} does for it
 * @param none for no row
 */
public record Sentences(Text many, @Nullable Text single, Text none) {

    /** The sentence for so many rows. */
    Text of(int rows) {
        if (rows == 0) {
            return none;
        }
        return rows == 1 && single != null ? single : many;
    }
}
