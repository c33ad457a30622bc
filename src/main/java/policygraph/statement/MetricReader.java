package policygraph.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
        int floor = start;
        int dated = start;
        String measures = null;
        String asOf = null;
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            int ceiling = i + 1 == figures.size() ? limit : figures.get(i + 1).start();
            Clause clause = clause(reading, start, floor, figure, ceiling);
            asOf = Measured.asOf(reading, dated, figure.start(), asOf);
            dated = figure.start();
            measures = clause.measures == null ? measures : clause.measures;
            if (!names.hold(reading.span(figure.start(), figure.end()))) {
                statements.add(statement(document, figure, clause, measures, asOf));
            }
            floor = clause.nounEnd;
        }
    }

    /**
     * The words around a figure.
     *
     * @param nounEnd one past the noun behind the figure, or past the figure
     * @param measures what is counted, null where the clause leaves it to the one before
     */
    private record Clause(int start, int end, int nounEnd, @Nullable String measures) {}

    private Clause clause(Reading reading, int sentenceStart, int floor, Figure figure, int ceiling) {
        int left = left(reading, Math.max(floor, figure.start() - LONGEST_SIDE), figure.start());
        int right = right(reading, figure.end(), Math.min(ceiling, figure.end() + LONGEST_SIDE));
        int nounEnd = measured.nounEnd(reading, figure, right);
        String measures = measured.phrase(reading, left, figure, right);
        if (figure.start() - left < SHORTEST_LEFT && nounEnd == figure.end()) {
            left = left(reading, Math.max(sentenceStart, left - LONGEST_SIDE), Math.max(sentenceStart, left - 1));
        }
        return new Clause(left, right == ceiling ? nounEnd : right, nounEnd, measures);
    }

    private static Statement statement(
            Document document, Figure figure, Clause clause, @Nullable String measures, @Nullable String asOf) {
        Term.Metric metric = new Term.Metric(figure.value(), figure.unit(), measures, figure.qualifier(), asOf);
        return new Statement(
                new Term.Reply(),
                Predicate.REPORTS,
                metric,
                Evidence.at(document.reading().span(clause.start, clause.end), document.text()),
                Basis.STATED,
                RULE,
                CONFIDENCE);
    }

    /** Where the clause before a figure opens; a bracket that closes before the figure is part of it. */
    private static int left(Reading reading, int floor, int at) {
        int left = at;
        int closed = 0;
        while (left > floor && (closed > 0 || !bounds(reading.charAt(left - 1), '('))) {
            left--;
            char c = reading.charAt(left);
            closed += c == ')' ? 1 : c == '(' ? -1 : 0;
        }
        return left;
    }

    private static int right(Reading reading, int at, int ceiling) {
        int right = at;
        int open = 0;
        while (right < ceiling && (open > 0 || !bounds(reading.charAt(right), ')'))) {
            char c = reading.charAt(right);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
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
