package policygraph.gazetteer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name of an agency taken apart; which region a bare 省 or 市 means is still open.
 *
 * @param start first position in the text it was parsed from
 * @param end position behind it
 * @param former true if 原 stands in front
 * @param regions the regions named in front, outer first, as written; empty if none is
 * @param beginsWithCountyShort true if the first of them is the short form of a county and nothing else
 * @param level the word 省, 市, 县, 区, 州, 自治区 … that stands for a region, null if none does
 * @param organ which organ of the region
 * @param office an office inside it that the name goes on to (办公厅, 价格司), null if none
 */
public record AgencyName(
        int start,
        int end,
        boolean former,
        List<String> regions,
        boolean beginsWithCountyShort,
        @Nullable String level,
        Organ organ,
        @Nullable String office) {

    public AgencyName {
        regions = List.copyOf(regions);
    }

    /**
     * An organ before its region is known.
     *
     * @param id stable id of a body of its own, else of the sort of organ
     * @param template the canonical name: {@code {R}} full name of the region, {@code {S}} its short form, {@code {P}}
     *     its party committee, {@code {F}} its court; without any, the name of a body of its own
     * @param kind party, government, congress, cppcc, court …
     */
    public record Organ(String id, String template, String kind) {

        /** True if the name depends on a region. */
        public boolean isLocal() {
            return template.indexOf('{') >= 0;
        }
    }

    static AgencyName withoutRegion(int start, int end, Organ organ) {
        return new AgencyName(start, end, false, List.of(), false, null, organ, null);
    }

    /** True if neither a region nor a word for one stands in front of a local organ. */
    public boolean isBare() {
        return organ.isLocal() && regions.isEmpty() && level == null;
    }

    /** How many characters of the name stand before the organ of a local agency. */
    public int prefixLength() {
        int names = regions.stream().mapToInt(String::length).sum();
        return (former ? 1 : 0) + names + (level == null ? 0 : level.length());
    }

    AgencyName startingAt(int newStart, boolean isFormer) {
        return new AgencyName(newStart, end, isFormer, regions, beginsWithCountyShort, level, organ, office);
    }

    AgencyName withOffice(String name, int newEnd) {
        return new AgencyName(start, newEnd, former, regions, beginsWithCountyShort, level, organ, name);
    }
}
