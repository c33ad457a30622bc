package policygraph.briefing.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import policygraph.briefing.SampleAnswers;
import policygraph.briefing.export.Exports;
import policygraph.briefing.export.Format;
import policygraph.question.Answer;
import policygraph.question.Figure;
import policygraph.question.Questions;

/**
 * Milliseconds for a figure of 60 things and 75 links: drawn and written as SVG, against the layout of the same boxes and
 * arrows alone; the ratio of the two is the cost of everything else.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class FigureBenchmark {

    private static final int THINGS = 60;
    private static final int LINKS = 75;

    private final Questions questions = Questions.fromClassPath();
    private final Typeface typeface = new Typeface();
    private final Figures figures = new Figures(questions, typeface);
    private final Exports exports = new Exports(typeface);
    private final Answer answer = SampleAnswers.net(questions, THINGS, LINKS, 2, Figure.Kind.NETWORK);
    private final Layered layered = new Layered();
    private final List<Layered.Size> boxes = new ArrayList<>();
    private final List<Layered.Arrow> arrows = new ArrayList<>();

    /** The boxes and arrows that the figure has. */
    public FigureBenchmark() {
        List<String> ids = new ArrayList<>();
        for (Part part : figures.draw(answer).parts(Part.Band.BODY)) {
            if (part instanceof Part.Box box) {
                ids.add(box.meaning().id());
                boxes.add(new Layered.Size(box.at().width(), box.at().height()));
            }
        }
        for (Part part : figures.draw(answer).parts(Part.Band.BODY)) {
            if (part instanceof Part.Connector connector) {
                TextLine caption = connector.caption();
                arrows.add(new Layered.Arrow(
                        ids.indexOf(connector.from()),
                        ids.indexOf(connector.to()),
                        new Layered.Size(caption == null ? 0 : caption.width(), 14)));
            }
        }
    }

    @Benchmark
    public Object layoutAlone() {
        return layered.place(boxes, arrows, Layered.Way.RIGHT);
    }

    @Benchmark
    public Object drawn() {
        return figures.draw(answer);
    }

    @Benchmark
    public Object drawnAndWritten() {
        return exports.write(figures.draw(answer), Format.SVG);
    }
}
