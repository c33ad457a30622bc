package policygraph.gazetteer;

import java.util.List;

/**
 * A division of the country.
 *
 * @param code GB/T 2260 code, or a name of our own for what has none (兵团)
 * @param name full name: 吉林省, 恩施土家族苗族自治州
 * @param shorts short forms: 吉林, 恩施州, 恩施
 * @param parent code of the division above, empty for the country
 * @param level 国家, 省, 市 or 县
 * @param kind the word its name ends with: 省, 自治区, 市, 地区, 自治州, 盟, 县, 区, 旗 …
 */
public record Region(String code, String name, List<String> shorts, String parent, String level, String kind) {

    public Region {
        shorts = List.copyOf(shorts);
    }

    /** True for 北京, 天津, 上海 and 重庆, whose organs are called as a city's but stand as a province's. */
    public boolean isMunicipality() {
        return level.equals("省") && kind.equals("市");
    }

    /** The short form without any word for the kind of division: 吉林, 恩施. */
    public String shortName() {
        return shorts.isEmpty() ? name : shorts.get(shorts.size() - 1);
    }
}
