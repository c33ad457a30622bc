package policygraph.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import policygraph.evaluation.Paper.Figure;
import policygraph.evaluation.Paper.Place;
import policygraph.evaluation.Paper.Promise;

/** Grades what has no name: figures by value, unit and place, promises by place. */
final class PlaceGrading {

    /** How far a figure may stand from the clause that shows it, in code units. */
    private static final int NEAR = 40;

    /** A clause of its own has at least this many code units. */
    private static final int CLAUSE = 12;

    /** Share of both that two places must have in common to be one promise. */
    private static final double HALF = 0.5;

    /** Relative difference up to which two values are one. */
    private static final double ROUNDING = 1e-9;

    private PlaceGrading() {}

    /** An item of the gold: where its quote stands first, null if it is nowhere. */
    private record Wanted<T>(T item, @Nullable Place place, boolean optional, String quote) {}

    static void metrics(Paper gold, Paper output, String text, Scorecard card) {
        List<Wanted<Figure>> free = new ArrayList<>();
        for (Figure figure : gold.metrics()) {
            free.add(wanted(figure, figure.quote(), figure.optional(), text));
        }
        Grader grader = new Grader(gold.name(), Scorecard.METRIC, text, card);
        for (Figure figure : output.metrics()) {
            Place place = new Place(figure.start(), figure.end());
            grader.take(free, place, wanted -> likeness(figure, place, wanted));
        }
        grader.miss(free);
    }

    static void commitments(Paper gold, Paper output, String text, Scorecard card) {
        List<Wanted<Promise>> free = new ArrayList<>();
        for (Promise promise : gold.commitments()) {
            free.add(wanted(promise, promise.quote(), promise.optional(), text));
        }
        Grader grader = new Grader(gold.name(), Scorecard.COMMITMENT, text, card);
        for (Promise promise : output.commitments()) {
            Place place = new Place(promise.start(), promise.end());
            grader.take(free, place, wanted -> likeness(place, wanted.place()));
        }
        grader.miss(free);
    }

    private static <T> Wanted<T> wanted(T item, @Nullable String quote, boolean optional, String text) {
        String words = quote == null ? "" : quote;
        int at = text.indexOf(words);
        return new Wanted<>(item, at < 0 ? null : new Place(at, at + words.length()), optional, words);
    }

    private static double likeness(Figure figure, Place place, Wanted<Figure> wanted) {
        double value = wanted.item().value();
        boolean same = Math.abs(figure.value() - value) <= ROUNDING * Math.max(1, Math.abs(value))
                && Folded.equal(figure.unit(), wanted.item().unit());
        Place other = wanted.place();
        boolean near = other == null || place.start() < other.end() + NEAR && place.end() > other.start() - NEAR;
        return same && near ? 1 + (other == null ? 0 : overlap(place, other)) : 0;
    }

    private static double likeness(Place place, @Nullable Place other) {
        if (other == null) {
            return 0;
        }
        double overlap = overlap(place, other);
        return overlap >= HALF || isClauseOf(place, other) ? overlap : 0;
    }

    private static double overlap(Place a, Place b) {
        int common = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        return common <= 0 ? 0 : (double) common / (Math.max(a.end(), b.end()) - Math.min(a.start(), b.start()));
    }

    private static boolean isClauseOf(Place a, Place b) {
        boolean firstInside = a.end() - a.start() <= b.end() - b.start();
        Place inner = firstInside ? a : b;
        Place outer = firstInside ? b : a;
        return outer.start() <= inner.start() && inner.end() <= outer.end() && inner.end() - inner.start() >= CLAUSE;
    }

    /** The text at a place, as far as there is any. */
    static String cut(String text, Place place) {
        int start = Math.min(place.start(), text.length());
        return text.substring(start, Math.max(start, Math.min(place.end(), text.length())));
    }

    private record Grader(String file, String type, String text, Scorecard card) {

        /** Counts one item of the output and takes the most alike item of the gold out of those left. */
        <T> void take(List<Wanted<T>> free, Place place, ToDoubleFunction<Wanted<T>> likeness) {
            Wanted<T> best = null;
            double most = 0;
            for (Wanted<T> wanted : free) {
                double alike = likeness.applyAsDouble(wanted);
                if (alike > most) {
                    best = wanted;
                    most = alike;
                }
            }
            if (best == null) {
                card.add(type, Tally.TOO_MUCH);
                error("span+", cut(text, place));
            } else {
                removeIdentical(free, best);
                card.add(type, best.optional() ? Tally.NONE : Tally.FOUND);
            }
        }

        /** Two items of the gold may be equal; only the one taken goes. */
        private static <T> void removeIdentical(List<Wanted<T>> free, Wanted<T> taken) {
            for (int i = 0; i < free.size(); i++) {
                if (free.get(i) == taken) {
                    free.remove(i);
                    return;
                }
            }
        }

        <T> void miss(List<Wanted<T>> left) {
            for (Wanted<T> wanted : left) {
                if (!wanted.optional()) {
                    card.add(type, Tally.MISSED);
                    error("span-", wanted.quote());
                }
            }
        }

        private void error(String kind, String words) {
            card.addError(file, kind, type, words.replace("\n", ""));
        }
    }
}
