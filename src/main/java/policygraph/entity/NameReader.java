package policygraph.entity;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policygraph.document.Document;
import policygraph.document.DocumentReader;
import policygraph.document.Source;
import policygraph.document.Span;
import policygraph.gazetteer.AgencyGrammar;
import policygraph.gazetteer.AgencyName;
import policygraph.gazetteer.Region;
import policygraph.gazetteer.Regions;
import policygraph.mention.Mention;
import policygraph.mention.Type;

/**
 * Reads a name that stands alone, as a person types it, by the same grammar and tables as the names of a document.
 * Immutable, safe for use by several threads.
 */
public final class NameReader {

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** What may stand round a name or in it by chance. */
    private static final Pattern MARKS = Pattern.compile("[\\s\\p{Z}《》“”\"]");

    /** What no name has and no text may have. */
    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]");

    private final AgencyGrammar grammar;
    private final Regions regions;
    private final AgencyNaming naming;
    private final EntityResolver entities;

    private NameReader(AgencyGrammar grammar) {
        this.grammar = grammar;
        this.regions = grammar.regions();
        this.naming = AgencyNaming.fromSeeds(regions);
        this.entities = EntityResolver.fromSeeds(grammar);
    }

    /** A reader with the gazetteers of {@code seeds/}. */
    public static NameReader fromSeeds() {
        return with(AgencyGrammar.fromSeeds());
    }

    /** The same on a grammar that was read already. */
    public static NameReader with(AgencyGrammar grammar) {
        return new NameReader(grammar);
    }

    /**
     * What a name can mean.
     *
     * @param entities the things, whether any document names them or not
     * @param decided true if name and region leave only one
     */
    public record Meaning(List<Entity> entities, boolean decided) {

        public Meaning {
            entities = List.copyOf(entities);
        }
    }

    /** The divisions of the country that names are read by. */
    public Regions regions() {
        return regions;
    }

    /**
     * Reads a name.
     *
     * @param typed the name
     * @param types what it may be the name of
     * @param region whose agencies are meant where the name does not say; null if that is open
     */
    public Meaning read(String typed, Collection<Type> types, @Nullable Region region) {
        String name = UNREADABLE.matcher(typed).replaceAll("");
        Set<Entity> found = new LinkedHashSet<>();
        boolean decided = true;
        for (Type type : types) {
            if (type == Type.AGENCY) {
                decided &= agencies(MARKS.matcher(name).replaceAll(""), region, found);
            } else if (LETTER.matcher(name).find()) {
                other(name, type, region, found);
            }
        }
        boolean one = found.stream().map(Entity::type).distinct().count() == found.size();
        return new Meaning(List.copyOf(found), decided && one);
    }

    /** @return whether each way to read the name leaves one agency */
    private boolean agencies(String name, @Nullable Region region, Set<Entity> found) {
        boolean decided = true;
        for (AgencyName reading : readings(name, region)) {
            List<Region> fitting = reading.organ().isLocal() ? fitting(reading, region) : List.of();
            if (!reading.organ().isLocal()) {
                found.add(naming.entity(reading, null, null));
            }
            fitting.forEach(one -> found.add(naming.entity(reading, one, null)));
            decided &= fitting.size() <= 1;
        }
        return decided;
    }

    /** The ways to read the whole of a name; a bare form of central bodies means them only where no region is at hand. */
    private List<AgencyName> readings(String name, @Nullable Region region) {
        if (name.isEmpty()) {
            return List.of();
        }
        boolean central = region == null || region.level().equals("国家");
        return Stream.of(
                        grammar.at(name, 0),
                        central ? grammar.bareCentral(name, 0) : null,
                        region == null || !central ? grammar.bare(name, 0) : null)
                .flatMap(Stream::ofNullable)
                .filter(reading -> reading.end() == name.length())
                .distinct()
                .toList();
    }

    private List<Region> fitting(AgencyName name, @Nullable Region region) {
        Home home = region == null ? new Home(null, false, List.of()) : Home.in(region);
        Choice choice = RegionChoice.of(name, home, null, regions);
        if (choice.region() != null) {
            return List.of(choice.region());
        }
        return choice.candidates().isEmpty() ? anywhere(name, region) : choice.candidates();
    }

    /** Every division that may have such an organ, within the region if there is one. */
    private List<Region> anywhere(AgencyName name, @Nullable Region region) {
        String level = name.level();
        String organ = name.organ().template();
        boolean provincial = organ.endsWith("厅") && !organ.endsWith("办公厅");
        return regions.names().values().stream()
                .flatMap(Collection::stream)
                .distinct()
                .filter(one -> !one.level().equals("国家"))
                .filter(one -> level == null || one.kind().endsWith(level))
                .filter(one -> !provincial || one.level().equals("省"))
                .filter(one -> region == null || regions.contains(region, one))
                .toList();
    }

    /** Reads the name as the one mention of a document that has nothing else. */
    private void other(String name, Type type, @Nullable Region region, Set<Entity> found) {
        Document document = DocumentReader.read(name, Source.of("name"));
        Span whole = new Span(0, document.text().length());
        Mention mention = new Mention(whole, type, name, Mention.Role.NAME, null, null, "name");
        for (Resolution resolution : entities.resolve(document, List.of(mention), new Setting(region, null))) {
            if (resolution.entity() != null) {
                found.add(resolution.entity());
            }
        }
    }
}
