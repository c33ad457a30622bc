package policygraph.briefing.figure;

import java.util.ArrayList;
import java.util.List;
import policygraph.question.Answer;

/**
 * The text of a thing's box, wrapped but not placed.
 *
 * @param name in lines
 * @param below number and marks, in lines
 * @param sample what says that it is an invented sample, in one line or none
 */
record Card(Answer.Node node, Style.Kind kind, List<String> name, List<String> below, List<String> sample) {

    static final double NAME = 12;
    static final double BELOW = 9.5;

    private static final double PADDING = 9;
    private static final double LEAST_HEIGHT = 34;
    private static final int MOST_LINES = 6;
    private static final TextLine.Face FACE = TextLine.Face.of(NAME, Ink.TEXT);
    private static final TextLine.Face SMALL = TextLine.Face.of(BELOW, Ink.MUTED);

    /**
     * @param marks numbers of footnotes, empty for none
     * @param width points the text may take
     */
    static Card of(Answer.Node node, Style style, TextSetter setter, String marks, double width) {
        List<String> below = new ArrayList<>();
        String number = node.docNumber();
        if (number != null && !number.equals(node.name())) {
            below.addAll(setter.wrap(number, width, BELOW, 2));
        }
        if (!marks.isEmpty()) {
            below.add(marks);
        }
        return new Card(
                node,
                style.kind(node.label()),
                setter.wrap(node.name(), width, NAME, MOST_LINES),
                List.copyOf(below),
                node.invented() ? List.of(setter.say(Footnote.SAMPLE)) : List.of());
    }

    double width(TextSetter setter) {
        double widest = name.stream()
                .mapToDouble(line -> setter.width(line, NAME))
                .max()
                .orElse(0);
        double small = small().stream()
                .mapToDouble(line -> setter.width(line, BELOW))
                .max()
                .orElse(0);
        return Math.max(widest, small) + 2 * (PADDING + kind.outline().inset());
    }

    double height() {
        double text = name.size() * FACE.leading() + small().size() * SMALL.leading();
        return Math.max(LEAST_HEIGHT, text + 2 * PADDING);
    }

    private List<String> small() {
        List<String> small = new ArrayList<>(below);
        small.addAll(sample);
        return small;
    }

    /**
     * The box with its text.
     *
     * @param full whether it is what the figure is about, and filled
     */
    Part.Box box(Part.Meaning meaning, Bounds at, TextSetter setter, boolean full) {
        double top = at.middle() - (name.size() * FACE.leading() + small().size() * SMALL.leading()) / 2;
        Ink ink = full ? Ink.ON_COLOUR : Ink.TEXT;
        List<TextLine> lines = new ArrayList<>(
                setter.block(name, new Point(at.centre(), top), FACE.with(ink), TextSetter.Align.CENTRE));
        double y = top + name.size() * FACE.leading();
        for (String line : small()) {
            Ink other = full ? Ink.ON_COLOUR : sample.contains(line) ? Ink.SAMPLE : Ink.MUTED;
            lines.addAll(
                    setter.block(List.of(line), new Point(at.centre(), y), SMALL.with(other), TextSetter.Align.CENTRE));
            y += SMALL.leading();
        }
        return new Part.Box(
                Part.Band.BODY,
                meaning,
                at,
                kind.outline(),
                full ? kind.colour() : kind.tint(0.1),
                kind.colour(),
                1.4,
                lines);
    }
}
