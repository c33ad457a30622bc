package policygraph.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tallies by type, with every error in words. */
final class Scorecard {

    static final List<String> ENTITIES =
            List.of("AGENCY", "POLICY", "UNIVERSITY", "RESEARCH_INSTITUTE", "COMPANY", "PLATFORM", "PROGRAM");

    static final List<String> RELATIONS =
            List.of("ISSUED", "CO_HANDLED", "RUNS", "SUPPORTS", "PARTICIPATES_IN", "BASED_ON");

    static final String METRIC = "METRIC";
    static final String COMMITMENT = "COMMITMENT";
    static final String NAMES = "canonical names";
    static final String SPANS = "mention spans";
    static final String ALL_ENTITIES = "ALL ENTITIES";
    static final String ALL_RELATIONS = "ALL RELATIONS";
    static final String ALL_HEADER = "ALL HEADER";

    private static final List<String> HEADER =
            HeaderGrading.FIELDS.stream().map(HeaderGrading::label).toList();

    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final List<String> errors = new ArrayList<>();

    void add(String type, Tally tally) {
        tallies.merge(type, tally, Tally::and);
    }

    void addError(String file, String kind, String type, String what) {
        errors.add(String.join("\t", file, kind, type, what));
    }

    void add(Scorecard other) {
        other.tallies.forEach(this::add);
        errors.addAll(other.errors);
    }

    Tally of(String type) {
        return switch (type) {
            case ALL_ENTITIES -> sum(ENTITIES);
            case ALL_RELATIONS -> sum(RELATIONS);
            case ALL_HEADER -> sum(HEADER);
            default -> tallies.getOrDefault(type, Tally.NONE);
        };
    }

    private Tally sum(List<String> types) {
        return types.stream().map(this::of).reduce(Tally.NONE, Tally::and);
    }

    List<String> errors() {
        return List.copyOf(errors);
    }

    /** Every row that is counted, in the order in which it is shown. */
    static List<String> types() {
        return Stream.of(ENTITIES, RELATIONS, List.of(METRIC, COMMITMENT), HEADER, List.of(NAMES, SPANS))
                .flatMap(List::stream)
                .toList();
    }

    /** Every row that is shown: those counted and their sums. */
    static List<String> rows() {
        return Stream.of(
                        ENTITIES,
                        List.of(ALL_ENTITIES),
                        RELATIONS,
                        List.of(ALL_RELATIONS, METRIC, COMMITMENT),
                        HEADER,
                        List.of(ALL_HEADER, NAMES, SPANS))
                .flatMap(List::stream)
                .toList();
    }
}
