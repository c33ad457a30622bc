package policygraph.statement;

import java.util.ArrayList;
import java.util.List;
import policygraph.document.Document;
import policygraph.document.Reading;
import policygraph.document.Sentence;
import policygraph.document.Span;
import policygraph.entity.Resolution;

/** Reads the figures that a document reports or sets as a target. */
final class MetricReader {

    private static final String RULE = "metric.figure";

    /** Share of figures found right on the evaluation. */
    private static final double CONFIDENCE = 0.95;

    /** A clause is cut after so many characters on either side of its figure. */
    private static final int LONGEST_SIDE = 60;

    /** What stands before a figure is enough to show it from this length on, in characters. */
    private static final int SHORTEST_LEFT = 2;

    private static final String BOUNDS = "，,。；：、！？\n";

    private final FigureScanner scanner;
    private final Measured measured = new Measured();

    private MetricReader(FigureScanner scanner) {
        this.scanner = scanner;
    }

    static MetricReader fromSeeds() {
        return new MetricReader(new FigureScanner(MeasureUnits.fromSeeds()));
    }

    /** One statement for each figure, in text order. */
    List<Statement> read(Document document, List<Resolution> resolutions) {
        List<Statement> statements = new ArrayList<>();
        Names names = new Names(resolutions);
        for (Sentence sentence : document.sentences()) {
            readSentence(document, sentence, names, statements);
        }
        return statements;
    }

    private void readSentence(Document document, Sentence sentence, Names names, List<Statement> statements) {
        Reading reading = document.reading();
        int start = reading.position(sentence.span().start());
        int limit = reading.position(sentence.span().end());
        List<Figure> figures = scanner.scan(reading, start, limit);
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            if (!names.hold(reading.span(figure.start(), figure.end()))) {
                int floor = i == 0 ? start : figures.get(i - 1).end();
                int ceiling =
                        i + 1 == figures.size() ? limit : figures.get(i + 1).start();
                statements.add(statement(document, start, floor, figure, ceiling));
            }
        }
    }

    private Statement statement(Document document, int sentenceStart, int floor, Figure figure, int ceiling) {
        Reading reading = document.reading();
        int left = left(reading, Math.max(floor, figure.start() - LONGEST_SIDE), figure.start());
        int clause = left;
        if (figure.start() - left < SHORTEST_LEFT) {
            left = left(reading, Math.max(sentenceStart, left - LONGEST_SIDE), Math.max(sentenceStart, left - 1));
        }
        int right = right(reading, figure.end(), Math.min(ceiling, figure.end() + LONGEST_SIDE));
        Term.Metric metric = new Term.Metric(
                figure.value(),
                figure.unit(),
                measured.phrase(reading, clause, figure, right),
                figure.qualifier(),
                Measured.asOf(reading, sentenceStart, figure.start()));
        boolean shared = right == ceiling && right > figure.end();
        Span span = reading.span(left, shared ? figure.end() : right);
        return new Statement(
                new Term.Reply(),
                Predicate.REPORTS,
                metric,
                Evidence.at(span, document.text()),
                Basis.STATED,
                RULE,
                CONFIDENCE);
    }

    /** Where the clause before a figure opens. */
    private static int left(Reading reading, int floor, int at) {
        int left = at;
        while (left > floor && !bounds(reading.charAt(left - 1), '(')) {
            left--;
        }
        return left;
    }

    private static int right(Reading reading, int at, int ceiling) {
        int right = at;
        while (right < ceiling && !bounds(reading.charAt(right), ')')) {
            right++;
        }
        return right;
    }

    private static boolean bounds(char c, char bracket) {
        return c == bracket || BOUNDS.indexOf(c) >= 0;
    }

    /** The names of a document, asked in text order: a number inside one is part of the name. */
    private static final class Names {

        private final List<Resolution> resolutions;
        private int next;

        Names(List<Resolution> resolutions) {
            this.resolutions = resolutions;
        }

        boolean hold(Span figure) {
            while (next < resolutions.size() && spanOf(next).end() <= figure.start()) {
                next++;
            }
            return next < resolutions.size()
                    && spanOf(next).contains(figure)
                    && spanOf(next).start() < figure.start();
        }

        private Span spanOf(int index) {
            return resolutions.get(index).mention().span();
        }
    }
}
