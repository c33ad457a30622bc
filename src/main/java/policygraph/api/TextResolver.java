package policygraph.api;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policygraph.document.Document;
import policygraph.document.DocumentReader;
import policygraph.document.Source;
import policygraph.entity.Entity;
import policygraph.entity.EntityResolver;
import policygraph.entity.Resolution;
import policygraph.entity.Setting;
import policygraph.gazetteer.AgencyGrammar;
import policygraph.mention.Mention;
import policygraph.mention.MentionFinder;
import policygraph.question.Entities;
import policygraph.question.RegionContext;

/** Reads a text that nobody loads: what it names, and whether the graph knows it. Safe for use by several threads. */
final class TextResolver {

    private final MentionFinder mentions;
    private final EntityResolver resolver;
    private final RegionContext regions;
    private final Entities entities;

    TextResolver(AgencyGrammar grammar, Entities entities) {
        this.mentions = MentionFinder.fromSeeds(grammar);
        this.resolver = EntityResolver.fromSeeds(grammar);
        this.regions = new RegionContext(grammar.regions());
        this.entities = entities;
    }

    /**
     * What a text names.
     *
     * @param text the text; positions are in UTF-16 code units
     * @param mentions in text order
     */
    record Resolved(int length, List<Named> mentions) {}

    /**
     * A place that names something.
     *
     * @param text the words
     * @param type AGENCY, POLICY …
     * @param rule which rule found the words
     * @param decidedBy which rule decided what they mean, or why none could
     * @param entity what they mean; null when undecided
     * @param candidates what they may mean, when undecided
     */
    record Named(
            int start,
            int end,
            String text,
            String type,
            String rule,
            String decidedBy,
            @Nullable Thing entity,
            List<Thing> candidates) {}

    /** @param inGraph whether the graph holds it */
    record Thing(String id, String name, @Nullable String docNumber, @Nullable String region, boolean inGraph) {}

    /**
     * @param region where the text comes from, by name or code; null to go by the text
     * @param date when it was written; null to go by the text
     */
    Resolved resolve(String text, @Nullable String region, @Nullable LocalDate date) {
        Setting setting = new Setting(regions.read(region), date);
        Document document = DocumentReader.read(text, Source.of("text"));
        List<Resolution> all = resolver.resolve(document, mentions.find(document), setting);
        Set<String> ids = new HashSet<>();
        all.forEach(one -> {
            if (one.entity() != null) {
                ids.add(one.entity().id());
            }
            one.candidates().forEach(candidate -> ids.add(candidate.id()));
        });
        Set<String> held = entities.held(ids);
        return new Resolved(
                text.length(), all.stream().map(one -> named(one, text, held)).toList());
    }

    private static Named named(Resolution resolution, String text, Set<String> held) {
        Mention mention = resolution.mention();
        Entity entity = resolution.entity();
        return new Named(
                mention.span().start(),
                mention.span().end(),
                mention.span().in(text),
                mention.type().name(),
                mention.rule(),
                resolution.rule(),
                entity == null ? null : thing(entity, held),
                resolution.candidates().stream()
                        .map(candidate -> thing(candidate, held))
                        .toList());
    }

    private static Thing thing(Entity entity, Set<String> held) {
        return new Thing(entity.id(), entity.name(), entity.docNumber(), entity.region(), held.contains(entity.id()));
    }
}
