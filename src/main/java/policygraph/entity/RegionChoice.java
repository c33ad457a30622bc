package policygraph.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policygraph.gazetteer.AgencyName;
import policygraph.gazetteer.Region;
import policygraph.gazetteer.Regions;

/** Chooses the region of a local agency: by the regions its name gives, else by 省, 市, 县 and the issuer's region. */
final class RegionChoice {

    private final Home home;
    private final Regions regions;

    private RegionChoice(Home home, Regions regions) {
        this.home = home;
        this.regions = regions;
    }

    /**
     * @param last region of the mention before, which an organ without a region shares
     */
    static Choice of(AgencyName name, Home home, @Nullable Region last, Regions regions) {
        RegionChoice choice = new RegionChoice(home, regions);
        if (!name.regions().isEmpty()) {
            return choice.named(name);
        }
        if (name.level() != null) {
            return choice.level(name.level());
        }
        if (last != null) {
            return Choice.decided(last, "agency.list");
        }
        Region own = home.region();
        return own == null ? Choice.open(List.of(), "agency.bare.open") : Choice.decided(own, "agency.bare");
    }

    private Choice named(AgencyName name) {
        List<Region> fitting = regions.named(name.regions().get(name.regions().size() - 1));
        for (int i = name.regions().size() - 2; i >= 0; i--) {
            List<Region> outer = regions.named(name.regions().get(i));
            List<Region> inside = fitting.stream()
                    .filter(region -> outer.stream().anyMatch(o -> regions.contains(o, region)))
                    .toList();
            fitting = inside.isEmpty() ? fitting : inside;
        }
        fitting = ofOrgan(name, fitting);
        if (fitting.size() == 1) {
            return Choice.decided(fitting.get(0), "agency.region");
        }
        return nearHome(fitting);
    }

    /** Only provinces have 厅; 高级人民法院 and 通信管理局 are theirs too. */
    private List<Region> ofOrgan(AgencyName name, List<Region> fitting) {
        if (!name.organ().template().endsWith("厅") || name.organ().template().endsWith("办公厅")) {
            return fitting;
        }
        List<Region> provinces =
                fitting.stream().filter(region -> region.level().equals("省")).toList();
        return provinces.isEmpty() ? fitting : provinces;
    }

    private Choice nearHome(List<Region> fitting) {
        Region own = home.region();
        if (own != null) {
            for (Region r = own; r != null && !r.level().equals("国家"); r = regions.find(r.parent())) {
                Region outer = r;
                List<Region> near = fitting.stream()
                        .filter(region -> regions.contains(outer, region))
                        .toList();
                if (near.size() == 1) {
                    return Choice.decided(near.get(0), "agency.region.near");
                }
                if (near.stream().anyMatch(region -> region.code().equals(outer.code()))) {
                    return Choice.decided(outer, "agency.region.home");
                }
            }
        }
        return Choice.open(fitting, "agency.region.ambiguous");
    }

    private Choice level(String level) {
        Region own = home.region();
        if (level.equals("兵团")) {
            return of(regions.named("新疆生产建设兵团"));
        }
        Region found = own == null ? null : ofHome(own, level);
        return found == null ? ofOthers(level) : Choice.decided(found, "agency.level");
    }

    /** The one region of that kind that other names in the document give: 市教育局 behind 长春市教育局. */
    private Choice ofOthers(String level) {
        List<Region> fitting = home.others().stream()
                .filter(region -> region.kind().equals(level))
                .toList();
        return fitting.size() == 1
                ? Choice.decided(fitting.get(0), "agency.level.only")
                : Choice.open(fitting, "agency.level.open");
    }

    private @Nullable Region ofHome(Region own, String level) {
        return switch (level) {
            case "省" -> ofKind(own, "省", "省");
            case "自治区" -> ofKind(own.kind().equals("兵团") ? above(own) : own, "省", "自治区");
            case "市" -> city(own);
            case "州", "自治州" -> ofKind(own, "市", "自治州");
            case "盟" -> ofKind(own, "市", "盟");
            case "地区" -> ofKind(own, "市", "地区");
            case "区" -> own.level().equals("省") ? ofKind(own, "省", "自治区") : ofKind(own, "县", "区");
            case "县", "自治县" -> own.level().equals("县") && own.kind().endsWith("县") ? own : null;
            case "旗", "自治旗" -> own.level().equals("县") && own.kind().endsWith("旗") ? own : null;
            default -> null;
        };
    }

    /** The autonomous region that a corps of its own level lies in. */
    private Region above(Region own) {
        Region outer = regions.find(own.parent());
        return outer == null ? own : outer;
    }

    private Choice of(List<Region> named) {
        return named.size() == 1
                ? Choice.decided(named.get(0), "agency.level")
                : Choice.open(named, "agency.level.open");
    }

    private @Nullable Region ofKind(Region own, String level, String kind) {
        Region above = regions.above(own, level);
        return above != null && above.kind().equals(kind) ? above : null;
    }

    /** 市 is the county-level city itself, else the city above, else the municipality. */
    private @Nullable Region city(Region own) {
        if (own.kind().equals("市")) {
            return own;
        }
        Region city = regions.above(own, "市");
        if (city != null) {
            return city.kind().equals("市") ? city : null;
        }
        Region province = regions.above(own, "省");
        return province != null && province.isMunicipality() ? province : null;
    }
}
