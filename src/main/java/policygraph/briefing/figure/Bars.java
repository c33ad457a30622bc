package policygraph.briefing.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policygraph.question.Answer;
import policygraph.question.Column;
import policygraph.question.Text;

/** Compares numbers by bars: one row a category, one panel a number; each unit has a scale of its own. */
final class Bars {

    private static final int MOST_ROWS = 30;
    private static final double ROW = 26;
    private static final double BAR = 15;
    private static final double MOST_FOR_NAMES = 250;
    private static final double GAP = 12;
    private static final double LEAST_FOR_VALUES = 58;
    private static final double HEADING = 22;
    private static final TextLine.Face NAME = TextLine.Face.of(11, Ink.TEXT);
    private static final TextLine.Face VALUE = TextLine.Face.of(11, Ink.TEXT);
    private static final TextLine.Face HEAD = new TextLine.Face(11, true, Ink.TEXT);

    private static final Text UNSAID = new Text("（未说明）", "(not said)");
    private static final Text CUT = new Text(
            "内容太多，只画了前 %d 行（共 %d 行）；请用参数缩小范围，表格是全的。",
            "Too much to read: the first %d rows are drawn, of %d. Narrow it by parameters; the table has all.");

    /** A category with its numbers, one a panel. */
    private record Item(String name, @Nullable String id, List<@Nullable Double> values, Answer.Row row) {}

    Body draw(Answer answer, Footnotes footnotes, TextSetter setter, double width) {
        Map<String, String> roles = answer.figure().roles();
        List<String> columns = Stream.of("value", "second", "third")
                .map(roles::get)
                .filter(Objects::nonNull)
                .toList();
        Map<String, List<Item>> byUnit = items(answer, columns, setter);
        int all = answer.rows().size();
        String cut = all <= MOST_ROWS ? "" : setter.say(CUT, MOST_ROWS, all);
        List<Part> parts = new ArrayList<>();
        Setting set =
                new Setting(footnotes, setter, width, names(byUnit, footnotes, setter, width), values(byUnit, setter));
        double y = 0;
        for (Map.Entry<String, List<Item>> unit : byUnit.entrySet()) {
            boolean several = byUnit.size() > 1 || columns.size() > 1;
            y = block(
                    unit.getKey(),
                    unit.getValue(),
                    several ? titles(answer, columns, setter) : List.of(),
                    y,
                    parts,
                    set);
            y += GAP;
        }
        return new Body(parts, width, Math.max(0, y - GAP), List.of(), List.of(), cut);
    }

    /**
     * @param names width of the categories
     * @param values width of the numbers behind the bars
     */
    private record Setting(Footnotes footnotes, TextSetter setter, double width, double names, double values) {}

    private static double names(Map<String, List<Item>> byUnit, Footnotes footnotes, TextSetter setter, double width) {
        double widest = byUnit.values().stream()
                .flatMap(List::stream)
                .mapToDouble(item -> setter.width(words(item, footnotes, setter), NAME.size()))
                .max()
                .orElse(0);
        return Math.min(widest + 1, Math.min(MOST_FOR_NAMES, width / 3));
    }

    private static double values(Map<String, List<Item>> byUnit, TextSetter setter) {
        double widest = LEAST_FOR_VALUES;
        for (Map.Entry<String, List<Item>> unit : byUnit.entrySet()) {
            for (Item item : unit.getValue()) {
                for (@Nullable Double value : item.values()) {
                    String words = Cell.words(value, setter.language()) + unit.getKey();
                    widest = Math.max(widest, setter.width(words, VALUE.size()) + 6);
                }
            }
        }
        return widest;
    }

    private static String words(Item item, Footnotes footnotes, TextSetter setter) {
        String marks = footnotes.marks(item.row().evidence());
        String name = item.name().isEmpty() ? setter.say(UNSAID) : item.name();
        return marks.isEmpty() ? name : name + ' ' + marks;
    }

    private static List<String> titles(Answer answer, List<String> columns, TextSetter setter) {
        return columns.stream()
                .map(name -> answer.columns().stream()
                        .filter(column -> column.name().equals(name))
                        .map(column -> setter.say(column.title()))
                        .findFirst()
                        .orElse(name))
                .toList();
    }

    private static Map<String, List<Item>> items(Answer answer, List<String> columns, TextSetter setter) {
        Map<String, String> roles = answer.figure().roles();
        String category = Objects.requireNonNullElse(roles.get("category"), "");
        String unit = roles.get("unit");
        Map<String, List<Item>> byUnit = new LinkedHashMap<>();
        for (Answer.Row row :
                answer.rows().subList(0, Math.min(MOST_ROWS, answer.rows().size()))) {
            Map<String, @Nullable Object> cells = row.cells();
            List<@Nullable Double> values = new ArrayList<>();
            columns.forEach(
                    column -> values.add(cells.get(column) instanceof Number number ? number.doubleValue() : null));
            if (values.stream().anyMatch(Objects::nonNull)) {
                String of = unit == null ? "" : Cell.words(cells.get(unit), setter.language());
                byUnit.computeIfAbsent(of, key -> new ArrayList<>())
                        .add(new Item(
                                Cell.words(cells.get(category), setter.language()),
                                id(answer, category, row),
                                values,
                                row));
            }
        }
        return byUnit;
    }

    static @Nullable String id(Answer answer, String name, Answer.Row row) {
        return answer.columns().stream()
                .filter(column -> column.name().equals(name))
                .map(Column::id)
                .filter(Objects::nonNull)
                .map(column -> row.cells().get(column))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .findFirst()
                .orElse(null);
    }

    private double block(
            String unit, List<Item> items, List<String> titles, double top, List<Part> parts, Setting set) {
        int panels = items.get(0).values().size();
        double panel = (set.width() - set.names() - GAP) / panels;
        double y = top;
        if (!titles.isEmpty()) {
            for (int i = 0; i < panels; i++) {
                String words = titles.get(i) + (unit.isEmpty() ? "" : "（" + unit + "）");
                Point at = new Point(set.names() + GAP + i * panel, y);
                parts.add(new Part.Words(
                        Part.Band.BODY,
                        "heading",
                        set.setter().block(List.of(words), at, HEAD, TextSetter.Align.LEFT),
                        List.of()));
            }
            y += HEADING;
        }
        double[] most = new double[panels];
        for (Item item : items) {
            for (int i = 0; i < panels; i++) {
                Double value = item.values().get(i);
                most[i] = Math.max(most[i], value == null ? 0 : value);
            }
        }
        double from = y;
        for (Item item : items) {
            y = row(item, unit, most, y, parts, set);
        }
        for (int i = 0; i < panels; i++) {
            double x = set.names() + GAP + i * panel;
            parts.add(new Part.Rule(
                    Part.Band.BODY, new Point(x, from - 2), new Point(x, y), Ink.LINE, 0.8, Part.Dash.SOLID));
        }
        return y;
    }

    private double row(Item item, String unit, double[] most, double top, List<Part> parts, Setting set) {
        List<String> lines = set.setter().wrap(words(item, set.footnotes(), set.setter()), set.names(), NAME.size(), 3);
        double height = Math.max(ROW, lines.size() * NAME.leading() + 6);
        double first = top + (height - lines.size() * NAME.leading()) / 2;
        parts.add(new Part.Words(
                Part.Band.BODY,
                "category",
                set.setter().block(lines, new Point(set.names(), first), NAME, TextSetter.Align.RIGHT),
                item.row().evidence()));
        double panel = (set.width() - set.names() - GAP) / most.length;
        for (int i = 0; i < most.length; i++) {
            Double value = item.values().get(i);
            if (value != null) {
                double x = set.names() + GAP + i * panel;
                double length = most[i] <= 0 ? 0 : Math.max(0, value) / most[i] * (panel - set.values() - GAP);
                parts.add(bar(
                        item,
                        i,
                        new Bounds(x, top + (height - BAR) / 2, length, BAR),
                        parts.size(),
                        set.setter().language()));
                String words = Cell.words(value, set.setter().language()) + unit;
                Point at = new Point(x + length + 5, top + height / 2 + VALUE.size() * 0.36);
                parts.add(new Part.Words(
                        Part.Band.BODY,
                        "value",
                        List.of(set.setter().line(words, at, VALUE, TextSetter.Align.LEFT)),
                        List.of()));
            }
        }
        return top + height;
    }

    private static Part.Box bar(Item item, int panel, Bounds at, int number, Language language) {
        Part.Meaning meaning = new Part.Meaning(
                "b" + number,
                item.id(),
                "bar",
                item.name() + language.colon() + Cell.words(item.values().get(panel), language),
                item.row().evidence());
        return new Part.Box(
                Part.Band.BODY, meaning, at, Outline.RECTANGLE, Ink.BAR.colour(), Ink.BAR.colour(), 0, List.of());
    }
}
