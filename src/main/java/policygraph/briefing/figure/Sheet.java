package policygraph.briefing.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import policygraph.question.Answer;
import policygraph.question.Parameter;
import policygraph.question.Question;
import policygraph.question.Text;

/** Puts title, body, legend, footnotes and source of a figure on one sheet, from top to bottom. */
final class Sheet {

    /** As wide as a slide. */
    static final double WIDTH = 960;

    static final double MARGIN = 32;
    static final double BODY_WIDTH = WIDTH - 2 * MARGIN;

    private static final double GAP = 16;

    /** Footnotes beyond are listed where there is room for all: behind the figure or in the speaker notes. */
    private static final int MOST_FOOTNOTES = 8;

    private static final int MOST_LINES = 4;
    private static final TextLine.Face TITLE = new TextLine.Face(20, true, Ink.TEXT);
    private static final TextLine.Face SUBTITLE = TextLine.Face.of(11.5, Ink.MUTED);
    private static final TextLine.Face LEAD = TextLine.Face.of(12.5, Ink.TEXT);
    private static final TextLine.Face REMARK = TextLine.Face.of(10.5, Ink.SAMPLE);
    private static final TextLine.Face NOTE = TextLine.Face.of(9.5, Ink.TEXT);
    private static final TextLine.Face FOOT = TextLine.Face.of(9.5, Ink.MUTED);

    private static final Text MISSING = new Text("字库缺字，以空框代替：%s", "The typeface lacks, and shows as empty boxes: %s");
    private static final Text MORE = new Text(
            "其余 %d 条依据（[%d]–[%d]）见附页、备注或网页。",
            "The other %d notes ([%d]–[%d]) stand on the pages behind, in the speaker notes or on the page.");
    private static final Text EVIDENCE =
            new Text("依据：%d 份文件，明示 %d 处，推断 %d 处", "Evidence: documents %d, stated %d, inferred %d");
    private static final Text TRUNCATED =
            new Text("结果超过上限，图不完整。", " There is more than the limit: the figure is not complete.");
    private static final Text SOURCE = new Text("来源：政策图谱 PolicyGraph，问题 %s", "Source: PolicyGraph 政策图谱, question %s");

    private final Question question;
    private final Answer answer;
    private final Style style;
    private final TextSetter setter;
    private final List<Part> parts = new ArrayList<>();
    private double y = MARGIN - 6;

    Sheet(Question question, Answer answer, Style style, TextSetter setter) {
        this.question = question;
        this.answer = answer;
        this.style = style;
        this.setter = setter;
    }

    /** Body and legend alone, for a text that has the rest. */
    Drawing within(Body body, Footnotes footnotes) {
        parts.addAll(body.parts());
        y = body.height() + GAP / 2;
        y = Legend.of(body, style, setter).below(parts, 0, y, body.width());
        return drawing(body.width(), y, footnotes, 0);
    }

    /** Everything that the figure needs to stand alone. */
    Drawing alone(Body body, Footnotes footnotes) {
        double width = Math.max(WIDTH, body.width() + 2 * MARGIN);
        double text = width - 2 * MARGIN;
        words(Part.Band.HEAD, "title", title(), text, TITLE, 2);
        words(Part.Band.HEAD, "subtitle", subtitle(), text, SUBTITLE, 3);
        String sentence = PlainText.of(setter.say(answer.sentence()));
        if (!sentence.startsWith(title())) {
            words(Part.Band.HEAD, "sentence", sentence, text, LEAD, 3);
        }
        if (!body.cut().isEmpty()) {
            words(Part.Band.HEAD, "remark", body.cut(), text, REMARK, 2);
        }
        for (var note : answer.notes()) {
            words(Part.Band.HEAD, "remark", setter.say(note), text, REMARK, 3);
        }
        y += GAP;
        double left = MARGIN + Math.max(0, (text - body.width()) / 2);
        body.parts().forEach(part -> parts.add(part.moved(left, y)));
        y += body.height() + GAP;
        y = Legend.of(body, style, setter).below(parts, MARGIN, y, text);
        int drawn = footnotes(footnotes.all(), text);
        rule(text);
        words(Part.Band.FOOT, "coverage", coverage(), text, FOOT, 2);
        words(Part.Band.FOOT, "source", source(), text, FOOT, 2);
        if (!setter.missing().isEmpty()) {
            words(Part.Band.FOOT, "missing", setter.say(MISSING, String.join(" ", setter.missing())), text, FOOT, 2);
        }
        return drawing(width, y + MARGIN - 14, footnotes, drawn);
    }

    private Drawing drawing(double width, double height, Footnotes footnotes, int drawn) {
        return new Drawing(
                setter.language(),
                answer.question(),
                title(),
                subtitle(),
                width,
                height,
                parts,
                footnotes.all(),
                drawn,
                setter.missing());
    }

    private void words(Part.Band band, String role, String text, double width, TextLine.Face face, int most) {
        List<TextLine> lines = role.equals("title")
                ? setter.block(
                        setter.wrap(text, width, face.size(), most), new Point(MARGIN, y), face, TextSetter.Align.LEFT)
                : setter.paragraph(text, new Bounds(MARGIN, y, width, 0), face, most);
        if (!lines.isEmpty()) {
            parts.add(new Part.Words(band, role, lines, List.of()));
            y += lines.size() * face.leading() + face.size() * 0.25;
        }
    }

    /** What the figure tells, where that fits a title; else what was asked. */
    private String title() {
        String told = PlainText.of(setter.say(answer.sentence()));
        String stop = setter.language().stop();
        String sentence = told.endsWith(stop) ? told.substring(0, told.length() - stop.length()) : told;
        boolean fits = !sentence.isEmpty() && setter.width(sentence, TITLE.size()) <= 2 * BODY_WIDTH;
        return fits ? sentence : PlainText.of(setter.say(answer.title()));
    }

    /** What was asked, of what, and how new the newest document behind it is. */
    private String subtitle() {
        List<String> words = new ArrayList<>();
        String asked = setter.say(answer.title());
        if (!title().equals(asked)) {
            words.add(asked);
        }
        chosen().map(this::given).forEach(words::add);
        words.add(setter.say(Standing.LOADED, answer.coverage().loaded()));
        answer.evidence().stream()
                .map(one -> one.document().date())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .ifPresent(date -> words.add(setter.say(Standing.NEWEST, date)));
        return PlainText.of(String.join(setter.language().then(), words));
    }

    /** What somebody asked for, without what stands for it otherwise. */
    private Stream<Answer.Given> chosen() {
        return answer.parameters().stream().filter(one -> one.value() != null).filter(one -> !question.parameter(
                        one.name())
                .map(Parameter::defaultValue)
                .filter(usual -> usual.equals(String.valueOf(one.value())))
                .isPresent());
    }

    private String given(Answer.Given given) {
        String label = question.parameter(given.name())
                .map(Parameter::label)
                .map(setter::say)
                .orElse(given.name());
        return label
                + setter.language().colon()
                + (given.meant() == null
                        ? Cell.words(given.value(), setter.language())
                        : given.meant().name());
    }

    private int footnotes(List<Footnote> all, double width) {
        int drawn = all.size() <= MOST_FOOTNOTES ? all.size() : MOST_FOOTNOTES - 1;
        if (drawn > 0) {
            rule(width);
        }
        Citations citations = new Citations(setter.language());
        for (Footnote note : all.subList(0, drawn)) {
            List<TextLine> lines =
                    setter.paragraph(citations.line(note), new Bounds(MARGIN, y, width, 0), NOTE, MOST_LINES);
            parts.add(new Part.Words(Part.Band.FOOTNOTES, "footnote", lines, note.evidence()));
            y += lines.size() * NOTE.leading() + 3;
        }
        if (drawn < all.size()) {
            String more = setter.say(
                    MORE,
                    all.size() - drawn,
                    all.get(drawn).number(),
                    all.get(all.size() - 1).number());
            words(Part.Band.FOOTNOTES, "more", more, width, FOOT, 1);
        }
        return drawn;
    }

    private void rule(double width) {
        y += 3;
        parts.add(new Part.Rule(
                Part.Band.FOOT,
                new Point(MARGIN, y),
                new Point(MARGIN + width, y),
                Ink.HAIRLINE,
                0.7,
                Part.Dash.SOLID));
        y += 6;
    }

    private String coverage() {
        Answer.Coverage behind = answer.coverage();
        return (behind.documents() == 0
                        ? setter.say(Standing.FACTS)
                        : setter.say(EVIDENCE, behind.documents(), behind.stated(), behind.inferred()))
                + (behind.invented() == 0 ? "" : setter.say(Standing.INVENTED, behind.invented()))
                + setter.say(Standing.ABSENT)
                + (answer.truncated() ? setter.say(TRUNCATED) : "");
    }

    private String source() {
        String parameters = chosen().map(
                        one -> one.name() + "=" + Cell.words(Objects.requireNonNull(one.value()), setter.language()))
                .collect(Collectors.joining(setter.language().comma()));
        boolean chinese = setter.language() == Language.ZH;
        String asked = parameters.isEmpty() ? "" : chinese ? "（" + parameters + "）" : " (" + parameters + ")";
        return setter.say(SOURCE, answer.question()) + asked;
    }
}
