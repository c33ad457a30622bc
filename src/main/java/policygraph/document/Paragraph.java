package policygraph.document;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a reading.
 *
 * @param start first position in the reading
 * @param end one past the last, the line feed not counted
 * @param text its characters
 */
record Paragraph(int start, int end, String text) {

    static List<Paragraph> of(Reading reading) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= reading.length(); i++) {
            if (i == reading.length() || reading.charAt(i) == '\n') {
                if (i > start) {
                    paragraphs.add(new Paragraph(start, i, reading.subSequence(start, i)));
                }
                start = i + 1;
            }
        }
        return paragraphs;
    }

    int length() {
        return end - start;
    }

    boolean contains(String words) {
        return text.contains(words);
    }

    char last() {
        return text.charAt(text.length() - 1);
    }

    boolean isFurniture() {
        return Furniture.SEEDS.isFurniture(text, 0, text.length());
    }

    /** Runs on and is closed like a sentence. */
    boolean isProse() {
        int mark = text.length() - 1;
        while (mark > 0 && Marks.isClosing(text.charAt(mark))) {
            mark--;
        }
        return text.length() >= 12 && Marks.SENTENCE_END.indexOf(text.charAt(mark)) >= 0;
    }
}
