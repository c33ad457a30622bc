package policygraph.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import policygraph.gazetteer.AgencyName.Organ;
import policygraph.gazetteer.NameTrie.Match;
import policygraph.seed.Row;
import policygraph.seed.Seeds;

/** Committees of development zones, governments of towns and offices of streets: 高新区管委会, 天荒坪镇人民政府. Immutable. */
final class Localities {

    /** Longest name of a zone or town, in characters, between its region and 管委会, 镇 or 街道. */
    private static final int LONGEST_NAME = 14;

    private static final Map<String, String> COMMITTEES =
            Map.of("管委会", "管理委员会", "管理委员会", "管理委员会", "管委", "管理委员会", "管理局", "管理局");

    private static final Map<String, String> TOWN_BODIES = Map.ofEntries(
            Map.entry("镇人民政府", "镇人民政府"),
            Map.entry("镇政府", "镇人民政府"),
            Map.entry("乡人民政府", "乡人民政府"),
            Map.entry("乡政府", "乡人民政府"),
            Map.entry("街道办事处", "街道办事处"),
            Map.entry("街道办", "街道办事处"));

    private static final NameTrie<String> COMMITTEE = NameTrie.of(COMMITTEES);
    private static final NameTrie<String> TOWN_BODY = NameTrie.of(TOWN_BODIES);

    /** How the name of what has a committee of its own ends. */
    private static final String DIVISIONS = "省市县区州盟旗";

    private static final String ZONE_ENDS = "区园城港带岛湖山谷";

    private static final List<List<String>> LONG_FORMS =
            List.of(List.of("高新区", "高新技术产业开发区"), List.of("经开区", "经济技术开发区"), List.of("高新技术开发区", "高新技术产业开发区"));

    /** Words after which the name of a town or zone may begin. */
    private static final String[] BEFORE = {
        "支持", "指导", "会同", "联合", "协调", "督促", "配合", "推动", "要求", "组织", "鼓励", "建议", "通过", "报请", "位于", "负责", "依托", "商请",
        "牵头", "以及", "包括", "其中", "协同", "委托", "帮助", "对接", "督导", "约谈", "走访", "赴", "经", "原", "到", "给", "同", "商", "函"
    };

    private final Set<String> names;
    private final NameTrie<String> zones;

    private Localities(List<Row> rows) {
        Map<String, String> longNames = new HashMap<>();
        for (Row row : rows) {
            longNames.put(row.get("name"), row.get("name"));
            row.list("aliases").forEach(alias -> longNames.put(alias, row.get("name")));
        }
        names = Set.copyOf(longNames.keySet());
        zones = NameTrie.of(longNames);
    }

    static Localities fromSeeds() {
        return new Localities(Seeds.table("gazetteer/zone.tsv"));
    }

    /** A zone that has a name of its own and its committee: 东湖高新区管委会. */
    @Nullable
    Match<Organ> named(CharSequence text, int start) {
        Match<String> zone = zones.longest(text, start);
        Match<String> committee = zone == null ? null : COMMITTEE.longest(text, zone.end());
        return zone == null || committee == null
                ? null
                : new Match<>(committee.end(), zoneOrgan(zone.value(), committee.value()));
    }

    private static Organ zoneOrgan(String zone, String body) {
        return new Organ("", zone + body, "government");
    }

    Set<String> names() {
        return names;
    }

    /** What follows a region: 高新区管委会 behind 成都, 天荒坪镇人民政府 behind 安吉县. */
    @Nullable
    Match<Organ> behindRegion(CharSequence text, int start) {
        int limit = Math.min(text.length(), start + LONGEST_NAME);
        for (int at = start; at < limit && isNamePart(text.charAt(at)); at++) {
            char c = text.charAt(at);
            if (at == start && DIVISIONS.indexOf(c) >= 0) {
                return null;
            }
            if (c == '管' && at > start + 1 && ZONE_ENDS.indexOf(text.charAt(at - 1)) >= 0) {
                Match<String> body = COMMITTEE.longest(text, at);
                if (body != null) {
                    String zone = longForm(text.subSequence(start, at).toString());
                    return new Match<>(body.end(), zoneOrgan("{S}" + zone, body.value()));
                }
            }
            if (at > start && (c == '镇' || c == '乡' || c == '街')) {
                Match<String> body = TOWN_BODY.longest(text, at);
                if (body != null && Borders.endsWord(text, body.end())) {
                    return town(text.subSequence(start, at).toString(), body);
                }
            }
        }
        return null;
    }

    private static Match<Organ> town(String name, Match<String> body) {
        return new Match<>(body.end(), new Organ("", "{R}" + name + body.value(), "government"));
    }

    /** True if the character at {@code at} may open the body of a zone or town whose name stands before it. */
    static boolean mayBeBody(char c) {
        return c == '管' || c == '镇' || c == '乡' || c == '街';
    }

    /**
     * A zone or town that no region introduces, found from the body that ends its name.
     *
     * @param at where 管委会, 镇人民政府 or 街道办事处 begins
     * @param from the earliest place its name may begin
     */
    @Nullable
    AgencyName backwards(CharSequence text, int at, int from) {
        boolean zone = text.charAt(at) == '管';
        Match<String> body = zone ? COMMITTEE.longest(text, at) : TOWN_BODY.longest(text, at);
        if (body == null || !Borders.endsWord(text, body.end())) {
            return null;
        }
        int start = nameStart(text, at, Math.max(from, at - (zone ? LONGEST_NAME : 6)));
        int length = at - start;
        if (length < 2 || !zone && length > 4 || zone && ZONE_ENDS.indexOf(text.charAt(at - 1)) < 0) {
            return null;
        }
        String name = text.subSequence(start, at).toString();
        if (zone && isGenericZone(name) || !zone && isGenericTown(name)) {
            return null;
        }
        Organ organ = zone
                ? zoneOrgan(longForm(name), body.value())
                : town(name, body).value();
        return AgencyName.withoutRegion(start, body.end(), organ);
    }

    private static int nameStart(CharSequence text, int at, int from) {
        int start = at;
        while (start > from && isNamePart(text.charAt(start - 1))) {
            start--;
        }
        for (int i = at - 1; i >= start; i--) {
            for (String word : BEFORE) {
                if (Words.at(text, i, word) && i + word.length() < at && !isEconomic(text, i)) {
                    return i + word.length();
                }
            }
        }
        return start;
    }

    /** 经济 and 经开区 begin no clause with 经. */
    private static boolean isEconomic(CharSequence text, int at) {
        return Words.at(text, at, "经济") || Words.at(text, at, "经开");
    }

    private static boolean isNamePart(char c) {
        return Borders.isHan(c) && !isStop(c);
    }

    /** Characters that no name of a zone or town holds. */
    private static boolean isStop(char c) {
        return switch (c) {
            case '、',
                    '，',
                    '。',
                    '；',
                    '：',
                    '和',
                    '与',
                    '及',
                    '由',
                    '等',
                    '的',
                    '在',
                    '对',
                    '向',
                    '将',
                    '了',
                    '是',
                    '为',
                    '以',
                    '按',
                    '并',
                    '把',
                    '被',
                    '从',
                    '或',
                    '各',
                    '每',
                    '该',
                    '本',
                    '我',
                    '其',
                    '请',
                    '让',
                    '使' -> true;
            default -> false;
        };
    }

    private static boolean isGenericZone(String name) {
        return List.of("高新区", "经开区", "开发区", "园区", "新区", "景区", "示范区", "产业园区", "工业园区", "自贸区", "保税区", "市辖区", "度假区")
                        .contains(name)
                || name.startsWith("县区")
                || name.startsWith("市区")
                || name.endsWith("县区")
                || name.startsWith("全");
    }

    private static boolean isGenericTown(String name) {
        return name.endsWith("乡")
                || name.endsWith("镇")
                || name.endsWith("村")
                || name.contains("所在")
                || name.contains("属地")
                || name.contains("建制")
                || name.contains("中心")
                || name.contains("特色")
                || name.contains("民族")
                || name.contains("城");
    }

    private static String longForm(String zone) {
        for (List<String> form : LONG_FORMS) {
            if (zone.endsWith(form.get(0))) {
                return zone.substring(0, zone.length() - form.get(0).length()) + form.get(1);
            }
        }
        return zone;
    }
}
