package policygraph.briefing.figure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import policygraph.question.Answer;
import policygraph.question.Figure;
import policygraph.question.Text;

/** Draws things and their links: boxes in layers, arrows with what they say and the numbers of the footnotes. */
final class Network {

    private static final double NAME_WIDTH = 150;
    private static final double CAPTION = 10;

    /** Things that share their links stand in a frame from so many on. */
    private static final int FEWEST_IN_FRAME = 7;

    /** A programme's actors are read by what they do: they stand together as soon as there are two. */
    private static final int FEWEST_IN_ROLE = 2;

    /** Heads of arrows side by side stay apart. */
    private static final double BETWEEN_HEADS = 9;

    private static final TextLine.Face CAPTION_FACE = TextLine.Face.of(CAPTION, Ink.TEXT);

    private static final Text CUT = new Text(
            "内容太多，只画了前 %d 条关系（共 %d 条）；请用参数缩小范围，表格是全的。",
            "Too much to read: the first %d links are drawn, of %d. Narrow it by parameters; the table has all.");

    private static final Text STATED = new Text("明示", "stated");
    private static final Text INFERRED = new Text("推断", "inferred");
    private static final Text KNOWN = new Text("词表事实", "from the gazetteer");

    private final Style style;
    private final Islands islands = new Islands(new Layered());

    Network(Style style) {
        this.style = style;
    }

    Body draw(Answer answer, Footnotes footnotes, TextSetter setter, Setting.Room room) {
        Net net = Net.of(answer);
        Set<String> focus = focus(answer);
        int fewest = answer.figure().kind() == Figure.Kind.ROLES ? FEWEST_IN_ROLE : FEWEST_IN_FRAME;
        Gathered gathered = Gathered.of(net, focus, fewest);
        List<Frame> frames = frames(gathered, footnotes, setter);
        List<String> captions = gathered.edges().stream()
                .map(edge -> caption(edge, gathered, footnotes, setter))
                .toList();
        List<Layered.Arrow> arrows = arrows(gathered, captions, setter);
        Layered.Plan plan = islands.place(
                frames.stream()
                        .map(f -> new Layered.Size(f.width(), f.height()))
                        .toList(),
                arrows,
                Direction.of(frames, arrows, answer.figure().kind(), room),
                room.width());
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < gathered.edges().size(); i++) {
            parts.add(connector(gathered, i, captions.get(i), plan, setter));
        }
        for (int i = 0; i < frames.size(); i++) {
            parts.addAll(frames.get(i).parts("n" + i, plan.corners().get(i), setter, focus));
        }
        return new Body(parts, plan.width(), plan.height(), kinds(net), dashes(net), cut(net, setter));
    }

    /** What the question was about. */
    private static Set<String> focus(Answer answer) {
        return answer.parameters().stream()
                .map(Answer.Given::meant)
                .filter(Objects::nonNull)
                .map(meant -> meant.id())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Frame> frames(Gathered gathered, Footnotes footnotes, TextSetter setter) {
        List<List<Card>> cards = new ArrayList<>();
        for (Gathered.Group group : gathered.groups()) {
            cards.add(group.members().stream()
                    .map(member -> Card.of(
                            member.node(),
                            style,
                            setter,
                            group.framed() ? footnotes.marks(member.evidence()) : "",
                            NAME_WIDTH))
                    .toList());
        }
        double width = cards.stream()
                .flatMap(List::stream)
                .mapToDouble(card -> card.width(setter))
                .max()
                .orElse(0);
        List<Frame> frames = new ArrayList<>();
        for (int i = 0; i < cards.size(); i++) {
            double least = gathered.arrowsAt(i) * BETWEEN_HEADS + BETWEEN_HEADS;
            frames.add(Frame.of(gathered.groups().get(i), cards.get(i), width, least));
        }
        return frames;
    }

    /** Members of a frame carry the numbers themselves. */
    private String caption(Gathered.Edge edge, Gathered gathered, Footnotes footnotes, TextSetter setter) {
        String words = setter.say(style.relation(edge.type()));
        boolean framed = gathered.groups().get(edge.from()).framed()
                || gathered.groups().get(edge.to()).framed();
        String marks = framed ? "" : footnotes.marks(edge.evidence());
        return marks.isEmpty() ? words : words + ' ' + marks;
    }

    private static List<Layered.Arrow> arrows(Gathered gathered, List<String> captions, TextSetter setter) {
        List<Layered.Arrow> arrows = new ArrayList<>();
        for (int i = 0; i < captions.size(); i++) {
            Gathered.Edge edge = gathered.edges().get(i);
            Layered.Size size = new Layered.Size(setter.width(captions.get(i), CAPTION), CAPTION * 1.4);
            arrows.add(new Layered.Arrow(edge.from(), edge.to(), size));
        }
        return arrows;
    }

    private Part.Connector connector(Gathered gathered, int i, String caption, Layered.Plan plan, TextSetter setter) {
        Gathered.Edge edge = gathered.edges().get(i);
        Point corner = plan.captions().get(i);
        TextLine words = setter.line(caption, corner.moved(0, CAPTION * 1.07), CAPTION_FACE, TextSetter.Align.LEFT);
        Part.Meaning meaning = new Part.Meaning(
                "e" + i, null, edge.type(), title(gathered, edge, setter.language()), List.copyOf(edge.evidence()));
        return new Part.Connector(
                Part.Band.BODY,
                meaning,
                "n" + edge.from(),
                "n" + edge.to(),
                plan.paths().get(i),
                edge.dash(),
                words);
    }

    private String title(Gathered gathered, Gathered.Edge edge, Language language) {
        String dash = language.say(
                switch (edge.dash()) {
                    case SOLID -> STATED;
                    case DASHED -> INFERRED;
                    case DOTTED -> KNOWN;
                });
        return names(gathered.groups().get(edge.from()), language) + " — "
                + language.say(style.relation(edge.type())) + " → "
                + names(gathered.groups().get(edge.to()), language)
                + (language == Language.ZH ? "（" + dash + "）" : " (" + dash + ")");
    }

    private static String cut(Net net, TextSetter setter) {
        int drawn = net.edges().size();
        return drawn == net.all() ? "" : setter.say(CUT, drawn, net.all());
    }

    private static String names(Gathered.Group group, Language language) {
        return group.members().stream()
                .map(member -> PlainText.of(member.node().name()))
                .collect(Collectors.joining(language.and()));
    }

    private static List<String> kinds(Net net) {
        return net.nodes().stream().map(Answer.Node::label).distinct().toList();
    }

    private static List<Part.Dash> dashes(Net net) {
        return net.edges().stream().map(Net.Edge::dash).distinct().sorted().toList();
    }
}
