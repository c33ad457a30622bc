package policygraph.briefing.figure;

import java.util.List;
import policygraph.question.Answer;
import policygraph.question.Text;

/**
 * The words of a document, numbered as figures and tables refer to them.
 *
 * @param number from 1
 * @param quote character for character
 * @param document where they stand
 * @param start first UTF-16 code unit in the document's text
 * @param end one past the last
 * @param basis {@code STATED}, or {@code INFERRED} if every reading of it was
 * @param evidence ids of the evidence in the answer that these words are
 */
public record Footnote(
        int number, String quote, Answer.Source document, int start, int end, String basis, List<Integer> evidence) {

    public Footnote {
        evidence = List.copyOf(evidence);
    }

    /** Title, number and mark of the document, in one line. */
    public String source(Language language) {
        StringBuilder words = new StringBuilder();
        String title = document.title();
        words.append("《")
                .append(title == null ? document.id() : PlainText.of(title))
                .append('》');
        String number = document.docNumber();
        if (number != null) {
            words.append('（').append(PlainText.of(number)).append('）');
        }
        if (document.invented()) {
            words.append(language.comma()).append(language.say(SAMPLE));
        }
        return words.toString();
    }

    /** How invented samples are marked wherever they appear. */
    public static final Text SAMPLE = new Text("示例（虚构）", "invented sample");
}
