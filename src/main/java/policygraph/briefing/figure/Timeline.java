package policygraph.briefing.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policygraph.question.Answer;
import policygraph.question.Column;
import policygraph.question.Text;

/** Sets what has a date along a line, the oldest first; what has none comes last and says so. */
final class Timeline {

    private static final int MOST_ROWS = 40;
    private static final double SPINE = 104;
    private static final double TEXT = 126;
    private static final double GAP = 14;
    private static final double DOT = 9;
    private static final Text UNDATED = new Text("日期不详", "no date");
    private static final Text MORE = new Text("另有 %d 项未画，见表。", "Not drawn, see the table: %d.");
    private static final TextLine.Face DATE = new TextLine.Face(11, true, Ink.TEXT);
    private static final TextLine.Face NAME = TextLine.Face.of(12, Ink.TEXT);
    private static final TextLine.Face BY = TextLine.Face.of(10, Ink.MUTED);

    private final Style style;

    Timeline(Style style) {
        this.style = style;
    }

    private record Event(
            boolean dated, String date, String name, String by, Answer.@Nullable Node node, Answer.Row row) {}

    Body draw(Answer answer, Footnotes footnotes, TextSetter setter, double width) {
        List<Event> events = events(answer, setter);
        List<Part> parts = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        double y = 0;
        double last = 0;
        String date = "";
        for (Event event : events.subList(0, Math.min(MOST_ROWS, events.size()))) {
            last = y + NAME.leading() / 2;
            parts.addAll(event(event, y, event.date().equals(date), footnotes, setter, width));
            date = event.date();
            y = bottom(parts) + GAP;
            kinds.add(kind(event).label());
        }
        if (events.size() > MOST_ROWS) {
            String more = setter.say(MORE, events.size() - MOST_ROWS);
            parts.add(new Part.Words(
                    Part.Band.BODY,
                    "more",
                    setter.block(List.of(more), new Point(TEXT, y), BY, TextSetter.Align.LEFT),
                    List.of()));
            y += BY.leading() + GAP;
        }
        parts.add(
                0,
                new Part.Rule(
                        Part.Band.BODY,
                        new Point(SPINE, NAME.leading() / 2),
                        new Point(SPINE, last),
                        Ink.LINE,
                        1.6,
                        Part.Dash.SOLID));
        return new Body(
                parts, width, Math.max(0, y - GAP), kinds.stream().distinct().toList(), List.of(), "");
    }

    private List<Event> events(Answer answer, TextSetter setter) {
        Map<String, String> roles = answer.figure().roles();
        Language language = setter.language();
        String date = Objects.requireNonNullElse(roles.get("date"), "");
        String label = Objects.requireNonNullElse(roles.get("label"), "");
        List<Event> events = new ArrayList<>();
        for (Answer.Row row : answer.rows()) {
            String id = Bars.id(answer, label, row);
            Answer.Node node = answer.graph().nodes().stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElse(null);
            String when = Cell.words(row.cells().get(date), language);
            events.add(new Event(
                    !when.isEmpty(),
                    when.isEmpty() ? setter.say(UNDATED) : when,
                    Cell.words(row.cells().get(label), language),
                    by(answer, row, language),
                    node,
                    row));
        }
        events.sort(Comparator.comparing((Event event) -> !event.dated())
                .thenComparing(Event::date)
                .thenComparing(Event::name));
        return events;
    }

    /** By whom; with the columns' titles where there are two. */
    private static String by(Answer answer, Answer.Row row, Language language) {
        Map<String, String> roles = answer.figure().roles();
        List<Column> columns = Stream.of("by", "with")
                .map(roles::get)
                .flatMap(name ->
                        answer.columns().stream().filter(column -> column.name().equals(name)))
                .toList();
        List<String> said = new ArrayList<>();
        for (Column column : columns) {
            String words = Cell.words(row.cells().get(column.name()), language);
            if (!words.isEmpty()) {
                said.add(columns.size() == 1 ? words : language.say(column.title()) + language.colon() + words);
            }
        }
        return String.join(language.then(), said);
    }

    private Style.Kind kind(Event event) {
        return style.kind(event.node() == null ? "Document" : event.node().label());
    }

    private List<Part> event(
            Event event, double y, boolean same, Footnotes footnotes, TextSetter setter, double width) {
        List<Part> parts = new ArrayList<>();
        Style.Kind kind = kind(event);
        if (!same) {
            parts.add(words(
                    "date",
                    setter.block(List.of(event.date()), new Point(SPINE - 14, y + 0.5), DATE, TextSetter.Align.RIGHT),
                    event));
        }
        Bounds dot = new Bounds(SPINE - DOT / 2, y + NAME.leading() / 2 - DOT / 2, DOT, DOT);
        boolean invented = event.node() != null && event.node().invented();
        String id = event.node() == null ? null : event.node().id();
        Part.Meaning meaning = new Part.Meaning(
                "t" + Math.round(y),
                id,
                kind.label(),
                event.date() + " " + event.name(),
                event.row().evidence());
        parts.add(new Part.Box(
                Part.Band.BODY,
                meaning,
                dot,
                Outline.of("ellipse"),
                kind.colour(),
                Ink.PAPER.colour(),
                1.5,
                List.of()));
        String marks = footnotes.marks(event.row().evidence());
        String name = marks.isEmpty() ? event.name() : event.name() + ' ' + marks;
        List<String> lines = setter.wrap(name, width - TEXT, NAME.size(), 3);
        parts.add(words("event", setter.block(lines, new Point(TEXT, y), NAME, TextSetter.Align.LEFT), event));
        double below = y + lines.size() * NAME.leading();
        if (!event.by().isEmpty()) {
            List<String> by = setter.wrap(event.by(), width - TEXT, BY.size(), 2);
            parts.add(words("by", setter.block(by, new Point(TEXT, below), BY, TextSetter.Align.LEFT), event));
            below += by.size() * BY.leading();
        }
        if (invented) {
            TextLine.Face face = BY.with(Ink.SAMPLE);
            parts.add(words(
                    "sample",
                    setter.block(
                            List.of(setter.say(Footnote.SAMPLE)), new Point(TEXT, below), face, TextSetter.Align.LEFT),
                    event));
        }
        return parts;
    }

    private static Part.Words words(String role, List<TextLine> lines, Event event) {
        return new Part.Words(Part.Band.BODY, role, lines, event.row().evidence());
    }

    private static double bottom(List<Part> parts) {
        return parts.stream()
                .filter(Part.Words.class::isInstance)
                .flatMap(part -> ((Part.Words) part).lines().stream())
                .mapToDouble(line -> line.bounds().bottom())
                .max()
                .orElse(0);
    }
}
