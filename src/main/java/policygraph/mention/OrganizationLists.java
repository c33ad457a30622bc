package policygraph.mention;

import java.util.ArrayList;
import java.util.List;
import policygraph.document.Reading;
import policygraph.gazetteer.WordList;

/** Finds names of enterprises without any word that ends names, by the list they stand in: A、B等行业龙头企业. */
final class OrganizationLists {

    private static final WordList BEHIND = WordList.of(List.of("企业", "公司", "厂商", "车企", "单位", "机构", "运营商", "银行"));

    private static final List<String> BRAND_ENDS = List.of(
            "科技", "股份", "集团", "能源", "汽车", "通信", "电气", "重工", "钢铁", "石化", "制药", "药业", "食品", "财险", "人寿", "证券", "高科", "生物",
            "材料", "光电", "智能", "储能", "薄膜", "航", "电子", "光能", "种业", "乳业", "化工", "动力", "装备", "机械", "传媒", "物流", "新材", "医药",
            "医疗", "软件", "信息", "网络", "数据", "铝业", "铜业", "矿业", "水泥", "玻璃", "电器", "电缆", "时代", "热电", "客车", "轴承", "农业", "牧业",
            "环保", "环境", "汽发", "汽配", "重汽", "特钢", "煤业", "酒业", "茶业", "粮油", "果业", "船业", "激光", "数控", "泵业", "阀业", "管业", "电建",
            "路桥", "置业", "速运", "快运", "水务", "港务", "氢能", "风能", "绿能", "生科", "微电", "精密", "精工", "实业", "农牧", "牧科", "智造", "新能",
            "纸业", "糖业", "盐业", "油气", "航天", "光学", "电源", "电工", "光伏", "半导体", "微电子", "新能源", "机器人", "锂业", "锂电", "电池", "仪器",
            "股权", "控股");

    /** Code units between 等 and the word that says what the list is of. */
    private static final int REACH = 14;

    /** Members of a list that are looked at, so that the cost stays linear in the length of a text. */
    private static final int LONGEST = 40;

    private final OrganizationLexicon lexicon;
    private final Reading reading;
    private final OrganizationBoundary boundary;

    OrganizationLists(OrganizationLexicon lexicon, Reading reading, OrganizationBoundary boundary) {
        this.lexicon = lexicon;
        this.reading = reading;
        this.boundary = boundary;
    }

    List<Mention> find(List<Mention> found) {
        List<Mention> more = new ArrayList<>();
        for (int at = 1; at < reading.length(); at++) {
            if (reading.charAt(at) == '等' && isOfEnterprises(at + 1)) {
                addMembers(at, more);
            }
        }
        for (Mention mention : found) {
            if (mention.type() == Type.COMPANY) {
                addNeighbours(mention, more);
            }
        }
        return more;
    }

    /** What stands beside an enterprise in a list, between two marks, and looks like a brand is one too. */
    private void addNeighbours(Mention mention, List<Mention> more) {
        int before = reading.position(mention.span().start()) - 1;
        if (before > 0 && reading.charAt(before) == '、') {
            addBrand(Math.max(itemStart(before), boundary.start(before, true)), before, more);
        }
        int behind = reading.position(mention.span().end());
        if (behind < reading.length() && reading.charAt(behind) == '、') {
            addActing(behind + 1, more);
            int end = behind + 1;
            while (end < reading.length() && end - behind < 10 && Character.isLetterOrDigit(reading.charAt(end))) {
                end++;
            }
            if (end < reading.length() && reading.charAt(end) == '、') {
                addBrand(behind + 1, end, more);
            }
        }
    }

    /** 某集团、翼云科技|主导编制: a brand ends where a verb begins. */
    private void addActing(int start, List<Mention> more) {
        for (int end = start + 4; end <= start + 8 && end < reading.length(); end++) {
            if (!Character.isLetterOrDigit(reading.charAt(end - 1))) {
                return;
            }
            var word = lexicon.words.longest(reading, end);
            boolean verb = word != null && word.value() == OrganizationLexicon.Role.BOUNDARY && word.end() - end > 1;
            if (verb && isBrand(start, end)) {
                addBrand(start, end, more);
                return;
            }
        }
    }

    private int itemStart(int end) {
        int start = end;
        while (start > 0 && end - start < 30 && Character.isLetterOrDigit(reading.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private void addBrand(int start, int end, List<Mention> more) {
        if (isBrand(start, end)) {
            more.add(new Mention(
                    reading.span(start, end),
                    Type.COMPANY,
                    reading.subSequence(start, end),
                    Mention.Role.NAME,
                    null,
                    null,
                    "organization.list"));
        }
    }

    private boolean isOfEnterprises(int from) {
        for (int at = from; at < from + REACH && at < reading.length(); at++) {
            if ("，。；、：\n".indexOf(reading.charAt(at)) >= 0) {
                return false;
            }
            if (BEHIND.startingAt(reading, at, reading.length()) > 0) {
                return true;
            }
        }
        return false;
    }

    private void addMembers(int end, List<Mention> more) {
        int itemEnd = end;
        for (int members = 0; members < LONGEST && itemEnd > 0; members++) {
            int itemStart = itemStart(itemEnd);
            addBrand(Math.max(itemStart, boundary.start(itemEnd, true)), itemEnd, more);
            if (itemStart == 0 || reading.charAt(itemStart - 1) != '、') {
                return;
            }
            itemEnd = itemStart - 1;
        }
    }

    /** Two to eight characters, of which at least two are no word for a sort, and an ending that brands have. */
    private boolean isBrand(int start, int end) {
        int length = end - start;
        if (length < 3 || length > 8) {
            return false;
        }
        String name = reading.subSequence(start, end);
        for (String ending : BRAND_ENDS) {
            if (name.endsWith(ending)) {
                String stem = name.substring(0, length - ending.length());
                return stem.length() >= 2 && !isSort(stem);
            }
        }
        return false;
    }

    private boolean isSort(String stem) {
        for (int cut = 0; cut <= stem.length(); cut++) {
            String left = stem.substring(0, cut);
            String right = stem.substring(cut);
            if ((left.isEmpty() || lexicon.generic.contains(left))
                    && (right.isEmpty() || lexicon.generic.contains(right))) {
                return true;
            }
        }
        var word = lexicon.words.longest(stem, 0);
        return word != null && word.value() != OrganizationLexicon.Role.PROTECTED && word.end() == stem.length();
    }
}
