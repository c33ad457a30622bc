package policygraph.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import policygraph.document.Document;
import policygraph.entity.OrganizationGazetteer.Form;
import policygraph.gazetteer.Region;
import policygraph.gazetteer.Regions;
import policygraph.mention.Mention;
import policygraph.mention.Type;

/** Resolves universities, research institutes and other organisations. */
final class OrganizationResolver implements Resolver {

    /** Words that stand for the division of a level that the issuer lies in. */
    private static final Map<String, String> OWN = Map.of(
            "省", "省", "自治区", "省", "市", "市", "州", "市", "自治州", "市", "盟", "市", "县", "县", "区", "县", "旗", "县", "自治县", "县");

    /** Characters of a region's name. */
    private static final int LONGEST_REGION = 12;

    private static final List<String> COMPANY_ENDINGS = List.of("集团公司", "公司", "集团");

    private final OrganizationGazetteer gazetteer = OrganizationGazetteer.fromSeeds();
    private final Regions regions;
    private final DocumentHome homes;

    private OrganizationResolver(DocumentHome homes) {
        this.regions = homes.regions();
        this.homes = homes;
    }

    static OrganizationResolver with(DocumentHome homes) {
        return new OrganizationResolver(homes);
    }

    @Override
    public Set<Type> types() {
        return Set.of(Type.UNIVERSITY, Type.RESEARCH_INSTITUTE, Type.COMPANY);
    }

    @Override
    public List<Resolution> resolve(Document document, List<Mention> mentions, Setting setting) {
        if (mentions.isEmpty()) {
            return List.of();
        }
        Region home = homes.of(document, setting).region();
        Map<String, String> shortNames = shortNames(mentions);
        List<Resolution> resolutions = new ArrayList<>();
        for (Mention mention : mentions) {
            resolutions.add(resolve(mention, home, shortNames));
        }
        return resolutions;
    }

    /** The full name for each short name: by 以下简称, or because the words of X公司 stand in one registered name only. */
    private Map<String, String> shortNames(List<Mention> mentions) {
        Map<String, String> full = new HashMap<>();
        for (Mention mention : mentions) {
            String given = mention.shortName();
            if (given != null) {
                full.putIfAbsent(given, mention.name());
            }
        }
        for (Mention mention : mentions) {
            String name = mention.name();
            String stem = withoutEnding(name);
            if (mention.type() != Type.COMPANY
                    || stem.equals(name)
                    || name.endsWith("限公司")
                    || stem.length() < 2
                    || gazetteer.find(name) != null) {
                continue;
            }
            Set<String> longer = new TreeSet<>();
            for (Mention other : mentions) {
                if (other.name().endsWith("限公司") && other.name().contains(stem)) {
                    longer.add(other.name());
                }
            }
            if (longer.size() == 1) {
                full.putIfAbsent(name, longer.iterator().next());
            }
        }
        return full;
    }

    private static String withoutEnding(String name) {
        for (String ending : COMPANY_ENDINGS) {
            if (name.endsWith(ending)) {
                return name.substring(0, name.length() - ending.length());
            }
        }
        return name;
    }

    private Resolution resolve(Mention mention, @Nullable Region home, Map<String, String> shortNames) {
        String name = shortNames.getOrDefault(mention.name(), mention.name());
        String rule = name.equals(mention.name()) ? "organization.name" : "organization.shortName";
        Entity known = gazetteer.find(name);
        if (known != null && known.type() == mention.type()) {
            return new Resolution(mention, known, List.of(), "organization.gazetteer");
        }
        Entity campus = campus(mention.type(), name);
        if (campus != null) {
            return new Resolution(mention, campus, List.of(), "organization.campus");
        }
        int own = ownEnd(name);
        if (own > 0) {
            return resolveOwn(mention, name, own, home);
        }
        String full = expand(name);
        Entity shortened = mention.type() == Type.RESEARCH_INSTITUTE ? gazetteer.shortened(full) : null;
        return shortened != null
                ? new Resolution(mention, shortened, List.of(), "organization.shortened")
                : new Resolution(mention, entity(mention.type(), full, null), List.of(), rule);
    }

    private @Nullable Entity campus(Type type, String name) {
        if (type != Type.UNIVERSITY || !name.endsWith("校区")) {
            return null;
        }
        for (int end = name.length() - 2; end > 3; end--) {
            Entity university = gazetteer.find(name.substring(0, end));
            if (university != null) {
                return university;
            }
        }
        return null;
    }

    /** The end of 省, 市 … before words that name an organ; 0 if the name does not open so. */
    private static int ownEnd(String name) {
        for (int length : new int[] {3, 1}) {
            if (name.length() > length && OWN.containsKey(name.substring(0, length))) {
                return length;
            }
        }
        return 0;
    }

    private Resolution resolveOwn(Mention mention, String name, int own, @Nullable Region home) {
        String words = name.substring(own);
        Region region = home == null ? null : division(home, name.substring(0, own));
        if (region == null) {
            return new Resolution(mention, null, List.of(), "organization.ownRegion.unknown");
        }
        Form form = gazetteer.form(words);
        String full = form == null ? words : spelled(region, words, form);
        for (String place : List.of(region.name(), region.shortName())) {
            for (String end : List.of(words, full)) {
                Entity known = gazetteer.find(place + end);
                if (known != null) {
                    return new Resolution(mention, known, List.of(), "organization.ownRegion");
                }
            }
        }
        Entity entity = entity(mention.type(), region.name() + full, region.code());
        return new Resolution(mention, entity, List.of(), "organization.ownRegion");
    }

    private @Nullable Region division(Region home, String word) {
        String level = OWN.getOrDefault(word, "");
        Region found = regions.above(home, level);
        if (found == null && level.equals("市")) {
            Region province = regions.above(home, "省");
            return province != null && province.isMunicipality() ? province : null;
        }
        return found;
    }

    /** 广西|农科院 in full; 中科院X in full; anything else as it is. */
    private String expand(String name) {
        int longestRegion = regions.longestAt(name, 0).isEmpty() ? 0 : LONGEST_REGION;
        for (int end = Math.min(name.length() - 2, longestRegion); end > 1; end--) {
            Form form = gazetteer.form(name.substring(end));
            List<Region> named = regions.named(name.substring(0, end));
            if (form != null && !named.isEmpty() && !form.full().equals(name.substring(end))) {
                return named.get(0).name() + spelled(named.get(0), name.substring(end), form);
            }
        }
        for (String academy : List.of("中科院", "中国社科院", "中国农科院", "中国林科院", "中国医科院")) {
            Entity known = name.startsWith(academy) ? gazetteer.find(academy) : null;
            if (known != null) {
                return known.name() + name.substring(academy.length());
            }
        }
        return name;
    }

    /** Institutes of measurement and testing have names of many sorts below the province; theirs stay as written. */
    private static String spelled(Region region, String words, Form form) {
        boolean various = words.endsWith("检院") || words.endsWith("计量院");
        return various && !region.level().equals("省") ? words : form.full();
    }

    /** Brackets are full-width in a canonical name, as they are printed. */
    private static Entity entity(Type type, String words, @Nullable String region) {
        String name = words.replace('(', '（').replace(')', '）');
        return new Entity(
                Ids.of("org", OrganizationGazetteer.fold(name)), type, name, null, region, null, kind(type, name));
    }

    private static String kind(Type type, String name) {
        if (type == Type.UNIVERSITY) {
            return "university";
        }
        if (type == Type.RESEARCH_INSTITUTE) {
            return "institute";
        }
        if (name.endsWith("院") || name.contains("医院") || name.endsWith("卫生服务中心")) {
            return "hospital";
        }
        if (name.contains("银行") || name.contains("信用社") || name.endsWith("农商行")) {
            return "bank";
        }
        if (name.endsWith("学校") || name.endsWith("中学") || name.endsWith("小学") || name.endsWith("幼儿园")) {
            return "school";
        }
        return name.endsWith("司") || name.endsWith("集团") || name.endsWith("厂") ? "enterprise" : "institution";
    }
}
