package policygraph.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides which lines of a text were one before something broke them: a printer's margin, a page's end, a careless paste.
 * Lines are joined on evidence only: the first stops in the middle of a sentence, and the second opens nothing new.
 */
final class LineJoiner {

    /** A title or heading broken over lines is no longer than this, in columns. */
    private static final int TITLE_WIDTH = 110;

    /** A shorter line may be a heading with a comma in it. */
    private static final int PROSE_WIDTH = 60;

    /** A title takes no more lines than this. */
    private static final int TITLE_LINES = 4;

    /** A title stands above this line. */
    private static final int HEAD_LINES = 40;

    private static final List<String> TITLE_ENDS = List.of(
            "答复", "复函", "回复", "的函", "函复", "答复函", "意见", "通知", "批复", "公告", "通告", "报告", "决定", "办法", "方案", "摘要", "答复书");

    /** Words that open a paragraph and hardly ever stand after a break inside a sentence. */
    private static final List<String> OPENERS = List.of(
            "您提", "您在", "你们提", "贵会", "贵单位", "贵党派", "下一步", "近年来", "感谢", "特此", "一是", "首先", "此外", "——", "抄送", "附件");

    private final CharSequence text;
    private final List<Line> lines;
    private final Wrapping wrapping;

    /** Lines looked at, and whether each is a label or furniture: a line is asked for it when it is read and when the next is. */
    private final Map<Line, Boolean> alone = new HashMap<>();

    private LineJoiner(CharSequence text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
        this.wrapping = Wrapping.of(text, lines);
    }

    /** The lines of each paragraph in order; lines that only number a page are in none. */
    static List<List<Line>> paragraphs(CharSequence text) {
        List<Line> lines = new ArrayList<>();
        for (Line line : Lines.of(text)) {
            if (!Furniture.isPageNumber(text, line.start(), line.end())) {
                lines.add(line);
            }
        }
        return new LineJoiner(text, lines).paragraphs();
    }

    private List<List<Line>> paragraphs() {
        List<List<Line>> paragraphs = new ArrayList<>();
        int titleUntil = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean title = i < titleUntil;
            if (!title && i < HEAD_LINES) {
                titleUntil = Math.max(titleUntil, titleEnd(i));
            }
            if (i > 0 && (title || continues(paragraphs.get(paragraphs.size() - 1), lines.get(i)))) {
                paragraphs.get(paragraphs.size() - 1).add(lines.get(i));
            } else {
                List<Line> opened = new ArrayList<>(1);
                opened.add(lines.get(i));
                paragraphs.add(opened);
            }
        }
        return paragraphs;
    }

    private boolean continues(List<Line> paragraph, Line next) {
        Line before = paragraph.get(paragraph.size() - 1);
        if (wrapping.opensParagraph(next) || opensSomething(next)) {
            return false;
        }
        boolean ended = isEnded(before);
        if (standsAlone(before)) {
            return wrapping.fills(before) && !ended;
        }
        if (wrapping.fills(before) && (!ended || wrapping.indented() && before.last(text) != '：')) {
            return true;
        }
        if (ended) {
            return false;
        }
        if (Marks.OPEN_ENDED.indexOf(before.last(text)) >= 0) {
            return true;
        }
        return breaksBracket(before, next) || breaksSentence(paragraph, before, next);
    }

    private boolean isEnded(Line line) {
        int at = line.end() - 1;
        while (at > line.start() && Marks.isClosing(Folding.foldCharacter(text.charAt(at)))) {
            at--;
        }
        return Marks.SENTENCE_END.indexOf(Folding.foldCharacter(text.charAt(at))) >= 0;
    }

    private boolean opensSomething(Line line) {
        return Enumerator.length(text, line.start(), line.end()) > 0 && !wrapsEnumerator(line)
                || startsWithAny(line, OPENERS) && !wrapping.isWrapped()
                || standsAlone(line);
    }

    /** In a wrapped text a line may open with a number by chance, but not with a numbered section. */
    private boolean wrapsEnumerator(Line line) {
        return wrapping.indented() && line.indent() == 0;
    }

    private boolean standsAlone(Line line) {
        return alone.computeIfAbsent(line, this::isLabelOrFurniture);
    }

    private boolean isLabelOrFurniture(Line line) {
        return Labels.SEEDS.opening(text, line.start(), line.end()) != null
                || Furniture.SEEDS.isFurniture(text, line.start(), line.end());
    }

    /** 《 or （ opened at the end of one line and closed early in the next. */
    private boolean breaksBracket(Line before, Line next) {
        int open = -1;
        for (int i = before.end() - 1; i >= Math.max(before.start(), before.end() - TITLE_WIDTH); i--) {
            char c = Folding.foldCharacter(text.charAt(i));
            if (Marks.isClosing(c)) {
                return false;
            }
            if (Marks.closing(c) != 0) {
                open = c;
                break;
            }
        }
        if (open < 0) {
            return false;
        }
        for (int i = next.start(); i < Math.min(next.end(), next.start() + TITLE_WIDTH); i++) {
            char c = Folding.foldCharacter(text.charAt(i));
            if (Marks.closing(c) != 0) {
                return false;
            }
            if (Marks.isClosing(c)) {
                return c == Marks.closing((char) open);
            }
        }
        return false;
    }

    /** Running text on both sides of the break, and neither a heading nor a title before it. */
    private boolean breaksSentence(List<Line> paragraph, Line before, Line next) {
        Line first = paragraph.get(0);
        boolean running = before.holds(text, "。；")
                || before.width() >= PROSE_WIDTH
                        && before.holds(text, "，,")
                        && Enumerator.length(text, first.start(), first.end()) == 0;
        char last = before.last(text);
        return running
                && (Folding.isHan(last) || Character.isLetterOrDigit(last))
                && next.holds(text, Marks.PROSE)
                && !endsWithAny(before, TITLE_ENDS)
                && !endsWithAny(before, List.of("如下", "公布"));
    }

    /** One past the last line of the title that line {@code i} begins, {@code i} when it begins none or is all of it. */
    private int titleEnd(int i) {
        Line line = lines.get(i);
        if (!mayBeTitle(line)
                || endsTitle(line)
                || !(contains(line, "关于")
                        || startsWithAny(line, List.of("对"))
                        || contains(line, "对") && contains(line, "届"))) {
            return i;
        }
        for (int k = i + 1; k < Math.min(lines.size(), i + TITLE_LINES); k++) {
            Line next = lines.get(k);
            if (!mayBeTitle(next) || startsWithAny(next, List.of("关于", "对", "您", "你"))) {
                return i;
            }
            if (endsTitle(next)) {
                return k + 1;
            }
        }
        return i;
    }

    private boolean mayBeTitle(Line line) {
        return line.width() <= TITLE_WIDTH && !line.holds(text, "。；：:") && !standsAlone(line);
    }

    private boolean endsTitle(Line line) {
        int end = line.end();
        char last = line.last(text);
        if (last == ')') {
            while (end > line.start() && Folding.foldCharacter(text.charAt(end - 1)) != '(') {
                end--;
            }
            end = Math.max(line.start() + 1, end - 1);
        }
        String words = text.subSequence(line.start(), end).toString();
        for (String ending : TITLE_ENDS) {
            if (words.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private boolean contains(Line line, String words) {
        return text.subSequence(line.start(), line.end()).toString().contains(words);
    }

    private boolean startsWithAny(Line line, List<String> words) {
        for (String word : words) {
            if (regionIs(line.start(), line.end(), word)) {
                return true;
            }
        }
        return false;
    }

    private boolean endsWithAny(Line line, List<String> words) {
        for (String word : words) {
            if (regionIs(Math.max(line.start(), line.end() - word.length()), line.end(), word)) {
                return true;
            }
        }
        return false;
    }

    private boolean regionIs(int start, int end, String word) {
        if (end - start < word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (text.charAt(start + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
