package policygraph.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import policygraph.gazetteer.NameTrie;
import policygraph.gazetteer.Region;
import policygraph.gazetteer.Regions;
import policygraph.seed.Row;
import policygraph.seed.Seeds;

/** The names and words that the organisation rules know, as tries over folded text. Immutable. */
final class OrganizationLexicon {

    private static final List<String> GAZETTEERS = List.of("university", "institute", "company", "hospital");

    /** Words by role: where a name cannot go on, where it must, and what only describes a class. */
    final NameTrie<Role> words;

    final NameTrie<Head> heads;
    final NameTrie<Known> known;

    /** Kinds of organs of a region that are named by it alone: 省|农科院. */
    final NameTrie<Head> forms;

    /** Full names of divisions, and the short forms of provinces and cities. */
    final NameTrie<Region> regions;

    /** What stands behind a name and makes it a part of a longer word. */
    final NameTrie<List<Joint>> joints;

    /** Words that only say of what sort a thing is. */
    final Set<String> generic;

    /** The same, to be looked for inside a name. */
    final NameTrie<Boolean> genericWords;

    /** Words that never open a name: 各|医院, 三级|医院. */
    final NameTrie<Boolean> classes;

    /** What a word does to a name that it stands in. */
    enum Role {
        /** A name begins behind it. */
        BOUNDARY,
        /** A name begins behind it if nothing stands before it, or a name that is known stands behind it. */
        WEAK,
        /** It looks like the former two and is part of a name. */
        PROTECTED
    }

    /**
     * A word that ends names.
     *
     * @param stem what must stand before it: a name of any kind, one that opens with a region, or the organisation that
     *     it is a branch of
     */
    record Head(String word, Type type, Stem stem) {}

    enum Stem {
        NAMED,
        REGION,
        BRANCH
    }

    /** A word behind a name that ends with {@code before}, unless it is the beginning of one of {@code except}. */
    record Joint(String before, List<String> except) {}

    /** A row of a gazetteer. {@code alias} is true when the name read is not its full name. */
    record Known(String id, Type type, boolean alias) {}

    private OrganizationLexicon() {
        Map<String, Role> roles = new HashMap<>();
        Set<String> sorts = new HashSet<>();
        Map<String, Boolean> openings = new HashMap<>();
        for (Row row : Seeds.table("rule/organization/word.tsv")) {
            switch (row.get("role")) {
                case "protected" -> roles.put(row.get("word"), Role.PROTECTED);
                case "boundary" -> roles.putIfAbsent(row.get("word"), Role.BOUNDARY);
                case "weak" -> roles.putIfAbsent(row.get("word"), Role.WEAK);
                case "class" -> openings.put(row.get("word"), Boolean.TRUE);
                default -> sorts.add(row.get("word"));
            }
        }
        words = NameTrie.of(roles);
        generic = Set.copyOf(sorts);
        genericWords = NameTrie.of(sorts.stream().collect(Collectors.toMap(word -> word, word -> Boolean.TRUE)));
        classes = NameTrie.of(openings);
        heads = NameTrie.of(heads());
        forms = NameTrie.of(forms());
        known = NameTrie.of(known());
        regions = NameTrie.of(regions());
        joints = NameTrie.of(joints());
    }

    private static Map<String, List<Joint>> joints() {
        Map<String, List<Joint>> joints = new HashMap<>();
        for (Row row : Seeds.table("rule/organization/joint.tsv")) {
            joints.computeIfAbsent(row.get("behind"), word -> new ArrayList<>())
                    .add(new Joint(row.get("before"), row.list("except")));
        }
        return joints;
    }

    static OrganizationLexicon fromSeeds() {
        return new OrganizationLexicon();
    }

    private static Map<String, Head> heads() {
        Map<String, Head> heads = new HashMap<>();
        for (Row row : Seeds.table("rule/organization/head.tsv")) {
            Stem stem = Stem.valueOf(row.get("stem").toUpperCase(Locale.ROOT));
            heads.put(row.get("head"), new Head(row.get("head"), Type.valueOf(row.get("type")), stem));
        }
        return heads;
    }

    private static Map<String, Head> forms() {
        Map<String, Head> forms = new HashMap<>();
        for (Row row : Seeds.table("rule/organization/form.tsv")) {
            forms.put(row.get("form"), new Head(row.get("form"), Type.valueOf(row.get("type")), Stem.REGION));
        }
        return forms;
    }

    private static Map<String, Known> known() {
        Map<String, Known> known = new HashMap<>();
        for (String table : GAZETTEERS) {
            Type type =
                    switch (table) {
                        case "university" -> Type.UNIVERSITY;
                        case "institute" -> Type.RESEARCH_INSTITUTE;
                        default -> Type.COMPANY;
                    };
            for (Row row : Seeds.table("gazetteer/" + table + ".tsv")) {
                known.put(fold(row.get("name")), new Known(row.get("id"), type, false));
                row.list("aliases")
                        .forEach(name -> known.putIfAbsent(fold(name), new Known(row.get("id"), type, true)));
            }
        }
        return known;
    }

    private static Map<String, Region> regions() {
        Map<String, Region> names = new HashMap<>();
        Regions.fromSeeds().names().forEach((name, regions) -> {
            Region highest = regions.get(0);
            boolean full = highest.name().equals(name);
            if (full || highest.level().equals("省") || highest.level().equals("市") && name.length() > 1) {
                names.put(name, highest);
            }
        });
        return names;
    }

    /** Brackets as {@link policygraph.document.Reading} has them. */
    static String fold(String name) {
        return name.replace('（', '(').replace('）', ')');
    }
}
