package policygraph.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts paragraphs of a reading into sentences, at 。！？； outside of quotation marks and brackets. */
final class SentenceSplitter {

    /** A heading says what follows in a few words; a longer line says something itself. */
    private static final int LONGEST_HEADING = 60;

    /** A heading that opens its paragraph and ends in 。 is shorter still. */
    private static final int LONGEST_LEAD = 26;

    /** Such an opening that promises or reports is a sentence. */
    private static final String SAYS_SOMETHING = "我将已了拟要应，、；0123456789《“";

    private final Reading reading;
    private final List<Sentence> sentences = new ArrayList<>();
    private int paragraph;

    /** Room for {@link #pairs}, as large as the longest paragraph so far. */
    private int[] closedBy = {};

    private int[] open = {};

    SentenceSplitter(Reading reading) {
        this.reading = reading;
    }

    /** Adds the sentences of the paragraph that stands at these positions of the reading. */
    void add(int start, int end) {
        int from = start;
        pairs(start, end);
        int i = start;
        while (i < end) {
            int closing = closedBy[i - start];
            int stop = closing > 0 ? stopBehind(closing, end) : Marks.isStop(reading.charAt(i)) ? i + 1 : 0;
            if (stop > 0) {
                stop = closings(stop, end);
                addSentence(from, stop, start, end);
                from = stop;
                i = stop;
            } else {
                i = closing > 0 ? closing + 1 : i + 1;
            }
        }
        addSentence(from, end, start, end);
        paragraph++;
    }

    List<Sentence> sentences() {
        return List.copyOf(sentences);
    }

    /** Notes for each position of an opening mark where its partner stands; 0 for marks without one. */
    private void pairs(int start, int end) {
        if (closedBy.length < end - start) {
            closedBy = new int[end - start];
            open = new int[end - start];
        }
        Arrays.fill(closedBy, 0, end - start, 0);
        int depth = 0;
        for (int i = start; i < end; i++) {
            char c = reading.charAt(i);
            if (Marks.closing(c) != 0) {
                open[depth++] = i;
            } else if (Marks.isClosing(c)) {
                int match = depth - 1;
                // A mark that was never closed hides no more than the next few.
                while (match >= Math.max(0, depth - 4) && Marks.closing(reading.charAt(open[match])) != c) {
                    match--;
                }
                if (match >= Math.max(0, depth - 4)) {
                    closedBy[open[match] - start] = i;
                    depth = match;
                }
            }
        }
    }

    /** One past the sentence's end if a quotation or bracket closes it: 。” and nothing that goes on. */
    private int stopBehind(int closing, int end) {
        boolean ended = "。！？".indexOf(reading.charAt(closing - 1)) >= 0;
        boolean goesOn = closing + 1 < end && "，、；：的等".indexOf(reading.charAt(closing + 1)) >= 0;
        return ended && !goesOn ? closing + 1 : 0;
    }

    /** Closing marks behind the stop whose opening ones are missing belong to it. */
    private int closings(int stop, int end) {
        int at = stop;
        while (at < end && (Marks.isClosing(reading.charAt(at)) || Marks.isStop(reading.charAt(at)))) {
            at++;
        }
        return at;
    }

    private void addSentence(int from, int to, int paragraphStart, int paragraphEnd) {
        int start = from;
        while (start < to && reading.charAt(start) == ' ') {
            start++;
        }
        if (start < to) {
            boolean heading = start == paragraphStart && isHeading(start, to, to == paragraphEnd);
            sentences.add(new Sentence(reading.span(start, to), paragraph, heading));
        }
    }

    private boolean isHeading(int start, int end, boolean whole) {
        int number = Enumerator.length(reading, start, end);
        boolean stopped = Marks.isStop(reading.charAt(end - 1));
        int words = end - start - number;
        if (!stopped) {
            return whole
                    && words <= LONGEST_HEADING
                    && reading.charAt(end - 1) != '：'
                    && (number > 0 || !holds(start, end, "，；。"));
        }
        return number > 0
                && reading.charAt(end - 1) == '。'
                && words <= LONGEST_LEAD
                && !holds(start + number, end - 1, SAYS_SOMETHING);
    }

    private boolean holds(int start, int end, String anyOf) {
        for (int i = start; i < end; i++) {
            if (anyOf.indexOf(reading.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
