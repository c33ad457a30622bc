package policygraph.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import policygraph.document.Sentence;
import policygraph.document.Span;
import policygraph.entity.Entity;
import policygraph.entity.Resolution;
import policygraph.graph.Rows.Proof;
import policygraph.mention.Type;
import policygraph.statement.Basis;
import policygraph.statement.Extraction;

/** What is named around a figure or in a promise. */
final class Surroundings {

    /** An estimate, not measured: what a promise names it is mostly about. */
    private static final double CONCERN_CONFIDENCE = 0.9;

    /** An estimate, not measured: a figure may also count something else that its sentence speaks of. */
    private static final double MEASURE_CONFIDENCE = 0.8;

    private final Extraction extraction;

    Surroundings(Extraction extraction) {
        this.extraction = extraction;
    }

    /** The entities other than agencies that a span names, each with the place. */
    Map<String, Proof> namedIn(Span span) {
        Map<String, Proof> named = new LinkedHashMap<>();
        for (Resolution resolution : within(span)) {
            Entity entity = resolution.entity();
            if (entity != null && entity.type() != Type.AGENCY) {
                named.putIfAbsent(
                        entity.id(), new Proof(span, "graph.promise-names", Basis.INFERRED, CONCERN_CONFIDENCE));
            }
        }
        return named;
    }

    /** The platform or programme that the sentence around a figure names, if it names exactly one. */
    Map<String, Proof> measuredAt(Span span) {
        Map<String, Proof> named = new LinkedHashMap<>();
        Span sentence = sentence(span);
        for (Resolution resolution : within(sentence)) {
            Entity entity = resolution.entity();
            if (entity != null && (entity.type() == Type.PLATFORM || entity.type() == Type.PROGRAM)) {
                named.putIfAbsent(
                        entity.id(), new Proof(sentence, "graph.same-sentence", Basis.INFERRED, MEASURE_CONFIDENCE));
            }
        }
        return named.size() == 1 ? named : Map.of();
    }

    private Span sentence(Span span) {
        int low = 0;
        List<Sentence> sentences = extraction.document().sentences();
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span candidate = sentences.get(middle).span();
            if (candidate.end() <= span.start()) {
                low = middle + 1;
            } else if (candidate.start() > span.start()) {
                high = middle - 1;
            } else {
                return candidate;
            }
        }
        return span;
    }

    /** Resolutions stand in text order and their mentions do not overlap, so a search by halves finds the first. */
    private List<Resolution> within(Span span) {
        List<Resolution> all = extraction.resolutions();
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).mention().span().start() < span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<Resolution> found = new ArrayList<>();
        for (int i = low; i < all.size() && all.get(i).mention().span().start() < span.end(); i++) {
            if (span.contains(all.get(i).mention().span())) {
                found.add(all.get(i));
            }
        }
        return found;
    }
}
