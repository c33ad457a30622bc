package policygraph.format;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import policygraph.format.ListNumbers.Level;

/** The numbers of the lists of a Word file of the format before docx. */
final class DocNumbering {

    private final ListNumbers numbers = new ListNumbers();

    /** What stands in front of a paragraph, which may be nothing. */
    String next(Paragraph paragraph) {
        try {
            if (!paragraph.isInList()) {
                return "";
            }
            HWPFList list = paragraph.getList();
            String counted = String.valueOf(list.getLsid());
            return numbers.next(counted, counted, levels(list, paragraph.getIlvl()), paragraph.getIlvl(), false);
        } catch (RuntimeException e) {
            // A list that is told of and not there: the words are, and the number is not.
            return "";
        }
    }

    private static List<Level> levels(HWPFList list, int deepest) {
        List<Level> levels = new ArrayList<>();
        for (int i = 0; i <= Math.min(deepest, ListNumbers.LEVELS - 1); i++) {
            char level = (char) i;
            levels.add(new Level(
                    list.getStartAt(level),
                    NumberStyle.of(list.getNumberFormat(level)),
                    text(list.getNumberText(level))));
        }
        return levels;
    }

    /** A level is a control character there. */
    private static String text(String pattern) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            text.append(c < ListNumbers.LEVELS ? "%" + (c + 1) : String.valueOf(c));
        }
        return text.toString();
    }
}
