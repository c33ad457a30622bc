package policygraph.briefing.figure;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import policygraph.question.Answer;
import policygraph.question.Questions;

/** Draws answers. Font, style and layout engine are made at first use. Safe for use by several threads. */
public final class Figures {

    private final Questions questions;
    private final Typeface typeface;
    private volatile @Nullable Painters painters;

    private record Painters(Style style, Network network, Bars bars, Timeline timeline, Grid grid) {

        static Painters create() {
            Style style = new Style();
            return new Painters(style, new Network(style), new Bars(), new Timeline(style), new Grid(style));
        }
    }

    public Figures(Questions questions, Typeface typeface) {
        this.questions = questions;
        this.typeface = typeface;
    }

    /** The figure of an answer, on a sheet of its own. */
    public Drawing draw(Answer answer) {
        return draw(answer, Setting.alone(Language.ZH));
    }

    /** The figure of an answer, where it will stand. */
    public Drawing draw(Answer answer, Setting setting) {
        Painters ready = ready();
        TextSetter setter = new TextSetter(typeface, setting.language());
        Footnotes footnotes = new Footnotes(answer.evidence(), setting.numbering());
        Body body = body(answer, setting.room(), footnotes, setter, ready);
        Sheet sheet = new Sheet(questions.named(answer.question()), answer, ready.style(), setter);
        return setting.whole() ? sheet.alone(body, footnotes) : sheet.within(body, footnotes);
    }

    /** A cell as a reader reads it: see {@link Cell}; relationships by their names. */
    public String words(@Nullable Object cell, Language language) {
        return Cell.words(cell, ready().style(), language);
    }

    private static Body body(
            Answer answer, Setting.Room room, Footnotes footnotes, TextSetter setter, Painters painters) {
        double width = room.width();
        if (answer.rows().isEmpty()) {
            return Empty.draw(answer, setter, width);
        }
        Supplier<Body> table = () -> painters.grid().draw(answer, footnotes, setter, width);
        return switch (answer.figure().kind()) {
            case TABLE -> table.get();
            case TIMELINE -> painters.timeline().draw(answer, footnotes, setter, width);
            case BAR -> painters.bars().draw(answer, footnotes, setter, width);
            case NETWORK, EGO, CHAIN, ROLES ->
                answer.graph().links().isEmpty()
                        ? table.get()
                        : painters.network().draw(answer, footnotes, setter, room);
        };
    }

    private Painters ready() {
        Painters known = painters;
        if (known == null) {
            known = Painters.create();
            painters = known;
        }
        return known;
    }
}
