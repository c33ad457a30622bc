package policygraph.graph;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import policygraph.gazetteer.Region;
import policygraph.gazetteer.Regions;

/**
 * The one name of an assembly's session, however a reply prints it: 省政协十三届三次会议, 政协吉林省第十三届委员会第三次会议
 * and 吉林省政协十三届3次全会 are 吉林省政协十三届三次会议.
 *
 * @param assembly the assembly by its place: 吉林省政协, 全国人大
 * @param name assembly, term and session
 * @param certain false if it could not be told which place's assembly it is
 */
record SessionName(String assembly, String name, boolean certain) {

    private static final String NUMBER = "([0-9〇零一二三四五六七八九十百]{1,4})";
    private static final Pattern TERM = Pattern.compile("第?" + NUMBER + "届");
    private static final Pattern SITTING = Pattern.compile("第?" + NUMBER + "次");

    /** What is left of a printed name when the words for assembly, term and session are gone is the place. */
    private static final Pattern FILLER =
            Pattern.compile("中国人民政治协商会议|人民代表大会|全国委员会|常务委员会|委员会|政治协商会议|政协|人大|全体会议|全会|会议|常委会|届|\\s");

    /**
     * @param printed the session as the reply prints it
     * @param home the place of the agency that replies, null if unknown
     */
    static SessionName of(String printed, @Nullable Region home, Regions regions) {
        Matcher term = TERM.matcher(printed);
        String body = printed.contains("政协") || printed.contains("政治协商") ? "政协" : "人大";
        if (!term.find()) {
            return new SessionName(body, printed, false);
        }
        Matcher sitting = SITTING.matcher(printed);
        boolean hasSitting = sitting.find(term.end());
        String rest = printed.replace(term.group(), "");
        rest = hasSitting ? rest.replace(sitting.group(), "") : rest;
        boolean national = rest.contains("全国");
        String place = national ? "全国" : FILLER.matcher(rest).replaceAll("");
        String full = national ? place : place(place, home, regions);
        String assembly = (full == null ? place : full) + body;
        String name = assembly + ChineseNumber.of(term.group(1)) + "届"
                + (hasSitting ? ChineseNumber.of(sitting.group(1)) + "次会议" : "");
        return new SessionName(assembly, name, full != null);
    }

    /** The full name of a place printed as 省, 市, 自治区 … or by name; null if it cannot be told. */
    private static @Nullable String place(String printed, @Nullable Region home, Regions regions) {
        if (printed.length() > 1 && !printed.equals("自治区") && !printed.equals("自治州")) {
            return regions.named(printed).stream()
                    .filter(region -> home == null || regions.contains(region, home) || regions.contains(home, region))
                    .findFirst()
                    .map(Region::name)
                    .orElse(printed);
        }
        if (home == null) {
            return null;
        }
        Region meant = printed.isEmpty() ? home : above(home, printed, regions);
        return meant == null ? null : meant.name();
    }

    /** The nearest division at or above {@code home} that is called a 省, 市, 区 … */
    private static @Nullable Region above(Region home, String kind, Regions regions) {
        for (Region region = home; region != null; region = regions.find(region.parent())) {
            if (region.kind().equals(kind)) {
                return region;
            }
        }
        return null;
    }
}
