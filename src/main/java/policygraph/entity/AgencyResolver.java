package policygraph.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policygraph.document.Document;
import policygraph.document.Header;
import policygraph.gazetteer.AgencyGrammar;
import policygraph.gazetteer.AgencyName;
import policygraph.gazetteer.Region;
import policygraph.mention.Letterhead;
import policygraph.mention.Mention;
import policygraph.mention.Type;

/** Resolves agencies by the regions they name, else by region and level of the issuer. */
final class AgencyResolver implements Resolver {

    private final AgencyGrammar grammar;
    private final Letterhead letterhead;
    private final DocNumberIssuer numbers;
    private final AgencyNaming naming;

    AgencyResolver(AgencyGrammar grammar, DocNumberIssuer numbers) {
        this.grammar = grammar;
        this.naming = AgencyNaming.fromSeeds(grammar.regions());
        this.numbers = numbers;
        this.letterhead = new Letterhead(grammar);
    }

    static AgencyResolver with(AgencyGrammar grammar) {
        return new AgencyResolver(grammar, DocNumberIssuer.fromSeeds(grammar));
    }

    @Override
    public Set<Type> types() {
        return Set.of(Type.AGENCY);
    }

    @Override
    public List<Resolution> resolve(Document document, List<Mention> mentions, Setting setting) {
        return new Reader(document, mentions, setting).resolveAll();
    }

    private record Written(String rule, String name) {}

    /** One document at work. */
    private final class Reader {

        private final List<Mention> mentions;
        private final List<@Nullable AgencyName> names = new ArrayList<>();

        /** Names taken apart once, however often they are written. */
        private final Map<Written, AgencyName> parsed = new HashMap<>();

        private final Home home;
        private final @Nullable LocalDate date;
        private final List<Entity> issuers;
        private final Map<String, Entity> written = new LinkedHashMap<>();

        /** The region of the mention before, which a list's organs without a region share. */
        private @Nullable Region last;

        Reader(Document document, List<Mention> mentions, Setting setting) {
            this.mentions = mentions;
            Header.Field<LocalDate> written = document.header().written();
            this.date = setting.date() != null || written == null ? setting.date() : written.value();
            mentions.forEach(mention -> names.add(parse(mention)));
            List<AgencyName> named = letterhead.issuers(document).stream()
                    .map(Letterhead.Issuer::name)
                    .toList();
            this.home = setting.region() == null
                    ? Home.of(document, named, names, grammar.regions(), numbers)
                    : Home.in(setting.region());
            this.issuers =
                    named.stream().flatMap(name -> entities(name).stream()).toList();
        }

        private @Nullable AgencyName parse(Mention mention) {
            if (mention.role() == Mention.Role.ANAPHOR) {
                return null;
            }
            Written name = new Written(mention.rule(), mention.name());
            AgencyName known = parsed.get(name);
            if (known == null) {
                known = AgencyResolver.this.parse(mention);
                if (known != null) {
                    parsed.put(name, known);
                }
            }
            return known;
        }

        List<Resolution> resolveAll() {
            names.forEach(this::noteWritten);
            List<Resolution> all = new ArrayList<>();
            for (int i = 0; i < mentions.size(); i++) {
                AgencyName name = names.get(i);
                all.add(name == null ? anaphor(mentions.get(i)) : resolve(mentions.get(i), name));
            }
            return all;
        }

        private List<Entity> entities(AgencyName name) {
            Choice choice = RegionChoice.of(name, home, null, grammar.regions());
            return choice.region() == null && name.organ().isLocal()
                    ? List.of()
                    : List.of(naming.entity(name, choice.region(), date));
        }

        /** Full names that the document itself writes decide how its short forms are spelt out. */
        private void noteWritten(@Nullable AgencyName name) {
            if (name != null && name.organ().isLocal() && !name.regions().isEmpty()) {
                entities(name).forEach(entity -> written.putIfAbsent(entity.name(), entity));
            }
        }

        private Resolution anaphor(Mention mention) {
            char suffix = mention.name().charAt(mention.name().length() - 1);
            for (Entity issuer : issuers) {
                if (issuer.name().indexOf(suffix) >= 0) {
                    return new Resolution(mention, issuer, List.of(), "agency.anaphor.issuer");
                }
            }
            return new Resolution(mention, null, issuers, "agency.anaphor.open");
        }

        private Resolution resolve(Mention mention, AgencyName name) {
            if (!name.organ().isLocal()) {
                return new Resolution(mention, naming.entity(name, null, date), List.of(), "agency.central");
            }
            Choice choice = RegionChoice.of(name, home, last, grammar.regions());
            Region region = choice.region();
            if (region == null) {
                List<Entity> candidates = choice.candidates().stream()
                        .map(candidate -> naming.entity(name, candidate, date))
                        .toList();
                return new Resolution(mention, null, candidates, choice.rule());
            }
            last = region;
            Entity entity = naming.entity(name, region, date);
            return new Resolution(mention, writtenOut(name, mention, region, entity), List.of(), choice.rule());
        }

        private Entity writtenOut(AgencyName name, Mention mention, Region region, Entity entity) {
            if (written.containsKey(entity.name())) {
                return entity;
            }
            String words = mention.name().substring(name.prefixLength());
            List<Entity> fitting = written.values().stream()
                    .filter(full -> naming.mayAbbreviate(words, region, full))
                    .toList();
            return fitting.size() == 1 ? fitting.get(0) : entity;
        }
    }

    private @Nullable AgencyName parse(Mention mention) {
        String name = mention.name();
        AgencyName parsed =
                switch (mention.rule()) {
                    case "agency.list" -> grammar.bare(name, 0);
                    case "agency.central.bare" -> grammar.bareCentral(name, 0);
                    case "agency.place" -> place(name);
                    default -> grammar.at(name, 0);
                };
        return parsed != null ? parsed : grammar.bare(name, 0);
    }

    private @Nullable AgencyName place(String name) {
        for (int at = 1; at < name.length(); at++) {
            AgencyName place = grammar.before(name, at, 0);
            if (place != null && place.start() == 0 && place.end() == name.length()) {
                return place;
            }
        }
        return null;
    }
}
