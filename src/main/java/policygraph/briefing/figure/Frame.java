package policygraph.briefing.figure;

import java.util.ArrayList;
import java.util.List;
import policygraph.question.Answer;

/**
 * A box of its own, or a frame around several: measured, not yet placed.
 *
 * @param columns of members in a frame
 */
record Frame(Gathered.Group group, List<Card> cards, int columns, double cardWidth, double width, double height) {

    private static final double GAP = 10;
    private static final double PADDING = 12;
    private static final double HEADING = 22;
    private static final TextLine.Face FACE = new TextLine.Face(10.5, true, Ink.MUTED);

    /** @param least height of a box of its own */
    static Frame of(Gathered.Group group, List<Card> cards, double cardWidth, double least) {
        if (!group.framed()) {
            double height = Math.max(least, cards.get(0).height());
            return new Frame(group, cards, 1, cardWidth, cardWidth, height);
        }
        int columns = columns(cards.size());
        double height = HEADING + PADDING - GAP;
        for (int row = 0; row * columns < cards.size(); row++) {
            height += rowHeight(cards, columns, row) + GAP;
        }
        double width = columns * (cardWidth + GAP) - GAP + 2 * PADDING;
        return new Frame(group, cards, columns, cardWidth, width, height);
    }

    /** About as wide as high: a box is about four times as wide as high. */
    private static int columns(int members) {
        return members <= 6 ? 1 : members <= 14 ? 2 : members <= 36 ? 3 : 4;
    }

    private static double rowHeight(List<Card> cards, int columns, int row) {
        return cards.subList(row * columns, Math.min(cards.size(), (row + 1) * columns)).stream()
                .mapToDouble(Card::height)
                .max()
                .orElse(0);
    }

    /**
     * Everything in it.
     *
     * @param id of the box or frame
     */
    List<Part> parts(String id, Point corner, TextSetter setter, java.util.Set<String> focus) {
        Bounds at = new Bounds(corner.x(), corner.y(), width, height);
        if (!group.framed()) {
            return List.of(box(cards.get(0), id, at, 0, setter, focus));
        }
        List<Part> parts = new ArrayList<>();
        parts.add(frame(id, at, setter));
        double y = corner.y() + HEADING;
        for (int row = 0; row * columns < cards.size(); row++) {
            double rowHeight = rowHeight(cards, columns, row);
            for (int i = row * columns; i < Math.min(cards.size(), (row + 1) * columns); i++) {
                double x = corner.x() + PADDING + (i - row * columns) * (cardWidth + GAP);
                Bounds cell = new Bounds(x, y, cardWidth, rowHeight);
                parts.add(box(cards.get(i), id + "m" + i, cell, i, setter, focus));
            }
            y += rowHeight + GAP;
        }
        return parts;
    }

    private Part.Box frame(String id, Bounds at, TextSetter setter) {
        Style.Kind kind = cards.get(0).kind();
        String words = setter.say(kind.name()) + " " + cards.size();
        List<TextLine> heading =
                setter.block(List.of(words), new Point(at.x() + PADDING, at.y() + 4), FACE, TextSetter.Align.LEFT);
        Part.Meaning meaning = new Part.Meaning(id, null, "frame", words, List.of());
        return new Part.Box(
                Part.Band.BODY, meaning, at, Outline.ROUND, Ink.PANEL.colour(), Ink.HAIRLINE.colour(), 1, heading);
    }

    private Part.Box box(Card card, String id, Bounds at, int member, TextSetter setter, java.util.Set<String> focus) {
        Answer.Node node = card.node();
        Language language = setter.language();
        String title = language.say(card.kind().name())
                + language.colon()
                + PlainText.of(node.name())
                + (card.node().invented() ? language.comma() + language.say(Footnote.SAMPLE) : "");
        List<Integer> evidence = List.copyOf(group.members().get(member).evidence());
        return card.box(
                new Part.Meaning(id, node.id(), card.kind().label(), title, evidence),
                at,
                setter,
                focus.contains(node.id()));
    }
}
