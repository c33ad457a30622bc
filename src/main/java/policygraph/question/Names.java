package policygraph.question;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import policygraph.entity.Entity;
import policygraph.entity.NameReader;
import policygraph.gazetteer.Region;
import policygraph.mention.Type;

/**
 * Finds what a name means: the thing whose name, id or number it is, else the things whose alias it is or that the
 * grammar of names reads in it, else the one thing whose title it shortens. What is only alike is offered, never taken.
 */
final class Names {

    private static final String CALLED = CypherText.lookup("called");
    private static final String CANDIDATES = CypherText.lookup("candidates");
    private static final String BY_ID = CypherText.lookup("by-id");

    private static final int MOST_FOUND = 200;
    private static final int MOST_OFFERED = 10;

    /** Sorts whose names are titles, of which a part may be telling. */
    private static final Set<String> TITLED = Set.of("Policy", "Platform", "Program", "Document", "Proposal");

    private static final Map<String, Type> TYPES = Map.of(
            "Agency", Type.AGENCY,
            "Policy", Type.POLICY,
            "University", Type.UNIVERSITY,
            "ResearchInstitute", Type.RESEARCH_INSTITUTE,
            "Organization", Type.COMPANY,
            "Platform", Type.PLATFORM,
            "Program", Type.PROGRAM);

    /** Fewer characters than this tell nothing of a title. */
    private static final int SHORTEST_PART = 4;

    /** Names less alike than this are not worth offering. */
    private static final double LEAST_ALIKE = 0.3;

    private final NameReader reader;

    Names(NameReader reader) {
        this.reader = reader;
    }

    /** How well a name is known. */
    enum Fit {
        /** It is the name, id, number or alias of one thing. */
        EXACT,
        /** It is part of one title, or leaves words out of it. */
        PARTLY,
        /** Several things may be meant. */
        SEVERAL,
        /** Nothing is called so; some things are called alike. */
        NEAR,
        UNKNOWN;

        /** What to tell where there is no one thing. */
        Answer.Hint.Kind hint() {
            return this == SEVERAL
                    ? Answer.Hint.Kind.SEVERAL
                    : this == NEAR ? Answer.Hint.Kind.NEAR : Answer.Hint.Kind.UNKNOWN;
        }
    }

    /**
     * What a name was found to mean.
     *
     * @param one the thing; null unless the fit is exact or partly
     * @param candidates what may have been meant, the likeliest first
     * @param readAs the one thing that the grammar reads in the name and the graph does not hold
     */
    record Meaning(Fit fit, @Nullable Candidate one, List<Candidate> candidates, @Nullable String readAs) {

        static Meaning of(Fit fit, Candidate one) {
            return new Meaning(fit, one, List.of(), null);
        }

        static Meaning several(List<Candidate> candidates) {
            return new Meaning(Fit.SEVERAL, null, offered(candidates), null);
        }
    }

    /** The divisions of the country. */
    RegionContext regions() {
        return new RegionContext(reader.regions());
    }

    /**
     * Finds what a name means.
     *
     * @param labels sorts that count
     * @param region whose things are meant where the name leaves it open; null for any
     */
    Meaning find(TransactionContext tx, String typed, List<String> labels, @Nullable Region region) {
        Search search = new Search(tx, simplified(typed), labels, region);
        return Stream.<Supplier<@Nullable Meaning>>of(
                        search::byExactName, search::byName, search::byReading, search::byPart, search::byShortForm)
                .map(Supplier::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(search::near);
    }

    static String simplified(String typed) {
        return ZhConverterUtil.toSimple(typed);
    }

    private static List<Candidate> offered(List<Candidate> candidates) {
        return candidates.stream().limit(MOST_OFFERED).toList();
    }

    /** One name being looked for. */
    private final class Search {

        private final TransactionContext tx;
        private final String typed;
        private final String text;
        private final String folded;
        private final List<String> labels;
        private final @Nullable Region region;
        private @Nullable List<Known> found;
        private @Nullable List<Known> alike;
        private @Nullable String readAs;

        Search(TransactionContext tx, String typed, List<String> labels, @Nullable Region region) {
            this.tx = tx;
            this.typed = typed;
            this.text = Fold.number(typed);
            this.folded = Fold.name(text);
            this.labels = labels;
            this.region = region;
        }

        /** By the indexes: the full-text search is spared where a name is given as it is, as programs and links do. */
        @Nullable
        Meaning byExactName() {
            Map<String, Object> parameters = Map.of(
                    "text", text,
                    "number", text,
                    "proposal", Fold.proposal(text),
                    "labels", labels,
                    "limit", MOST_FOUND);
            return one(Fit.EXACT, candidates(tx.run(CALLED, parameters).list(Known::of).stream()));
        }

        private List<Known> query(String query) {
            return tx.run(CANDIDATES, Map.of("labels", labels, "query", query, "limit", MOST_FOUND))
                    .list(Known::of);
        }

        private List<Known> found() {
            if (found == null) {
                found = query(FullText.phrase(text));
            }
            return found;
        }

        @Nullable
        Meaning byName() {
            return one(Fit.EXACT, matching(one -> one.isCalled(text, folded)));
        }

        /** Aliases and readings together: a short form that is one thing's alias may be another's as well. */
        @Nullable
        Meaning byReading() {
            Set<Type> types = new LinkedHashSet<>();
            labels.stream().map(TYPES::get).filter(Objects::nonNull).forEach(types::add);
            NameReader.Meaning reading = reader.read(typed, types, region);
            List<String> ids = reading.entities().stream().map(Entity::id).toList();
            List<Known> read =
                    tx.run(BY_ID, Map.of("ids", ids, "labels", labels)).list(Known::of);
            if (reading.decided() && reading.entities().size() == 1 && read.isEmpty()) {
                String name = reading.entities().get(0).name();
                readAs = Fold.name(name).equals(folded) ? null : name;
            }
            List<Candidate> aliased = matching(one -> one.hasAlias(folded));
            Set<Candidate> fitting = new LinkedHashSet<>(aliased);
            read.stream().map(one -> one.candidate(folded)).forEach(one -> {
                if (fitting.stream().noneMatch(other -> other.id().equals(one.id()))) {
                    fitting.add(one);
                }
            });
            boolean open = aliased.isEmpty() && !reading.decided();
            return open && fitting.size() == 1
                    ? new Meaning(Fit.NEAR, null, List.copyOf(fitting), null)
                    : one(Fit.EXACT, List.copyOf(fitting));
        }

        /** Part of a title; of agencies' names too many share the parts. */
        @Nullable
        Meaning byPart() {
            List<Candidate> parts = matching(one -> one.contains(folded));
            boolean telling = parts.size() > 1
                    || parts.size() == 1
                            && folded.length() >= SHORTEST_PART
                            && TITLED.contains(parts.get(0).label());
            if (!telling) {
                return parts.isEmpty() ? null : new Meaning(Fit.NEAR, null, parts, readAs);
            }
            return one(Fit.PARTLY, parts);
        }

        @Nullable
        Meaning byShortForm() {
            ShortForm form = new ShortForm(folded, reader.regions());
            return one(
                    Fit.PARTLY,
                    candidates(alike().stream()
                            .filter(this::isHere)
                            .filter(one -> TITLED.contains(one.label()))
                            .filter(one -> one.names().anyMatch(name -> form.shortens(Fold.name(name))))));
        }

        Meaning near() {
            List<Candidate> near = offered(candidates(alike().stream()
                    .filter(one -> one.likeness(folded) >= LEAST_ALIKE)
                    .sorted(Comparator.comparing((Known one) -> -one.likeness(folded)))));
            return new Meaning(near.isEmpty() ? Fit.UNKNOWN : Fit.NEAR, null, near, readAs);
        }

        private List<Known> alike() {
            if (alike == null) {
                alike = query(FullText.alike(text));
            }
            return alike;
        }

        private @Nullable Meaning one(Fit fit, List<Candidate> fitting) {
            if (fitting.isEmpty()) {
                return null;
            }
            return fitting.size() == 1 ? Meaning.of(fit, fitting.get(0)) : Meaning.several(fitting);
        }

        private List<Candidate> matching(Predicate<Known> fits) {
            return candidates(found().stream().filter(fits).filter(this::isHere));
        }

        /** Whatever has no region, or belongs to the whole country, may be meant everywhere. */
        private boolean isHere(Known one) {
            Region own = one.region() == null ? null : reader.regions().find(one.region());
            return region == null
                    || one.isCalled(text, folded)
                    || own == null
                    || own.level().equals("国家")
                    || reader.regions().contains(region, own)
                    || reader.regions().contains(own, region);
        }

        private List<Candidate> candidates(Stream<Known> things) {
            List<Candidate> all = new ArrayList<>();
            things.map(one -> one.candidate(folded)).distinct().forEach(all::add);
            return List.copyOf(all);
        }
    }
}
