package policygraph.mention;

import java.util.List;
import java.util.Set;
import policygraph.document.Reading;
import policygraph.gazetteer.NameTrie.Match;
import policygraph.gazetteer.WordList;
import policygraph.mention.OrganizationLexicon.Head;
import policygraph.mention.OrganizationLexicon.Joint;
import policygraph.mention.OrganizationLexicon.Known;
import policygraph.mention.OrganizationLexicon.Stem;

/** Tells names of organisations from common nouns by what they are made of and by what stands behind them. */
final class OrganizationShape {

    private static final WordList COUNTRIES = WordList.of(List.of("中国", "国家", "国网", "首都"));

    /** Schools inside a university, and schools of the party, are no universities. */
    private static final List<String> NO_UNIVERSITY = List.of(
            "产业学院", "二级学院", "分院", "书院", "行政学院", "社会主义学院", "干部学院", "工程师学院", "创业学院", "老年大学", "社区大学", "法学院", "商学院", "开放学院",
            "培训学院", "研究生院", "未来技术学院", "家长学院", "振兴学院", "人才学院");

    private static final List<String> NO_COMPANY = List.of(
            "教育集团", "医疗集团", "办学集团", "职教集团", "健康集团", "学校集团", "电池银行", "种子银行", "时间银行", "粮食银行", "土地银行", "虚拟电厂", "子公司",
            "母公司", "人民银行", "地区电厂", "港口电厂", "坑口电厂");

    /** Characters between an academy and 所. */
    private static final int LONGEST_INSTITUTE = 8;

    /** Characters of its own that the name of an unplaced cooperative has. */
    private static final int OWN_OF_COOPERATIVE = 2;

    /** Words for a sort are taken out of a name up to so many characters. */
    private static final int LONGEST_GENERIC = 5;

    /** Heads whose stem may be of common words only: 成都市|妇女儿童|医院. */
    private static final Set<String> BODIES = Set.of("医院", "中学", "小学", "银行", "博物馆", "博物院");

    private final OrganizationLexicon lexicon;
    private final Reading reading;
    private final OrganizationBoundary boundary;
    private final AgencyPlaces agencies;

    OrganizationShape(
            OrganizationLexicon lexicon, Reading reading, OrganizationBoundary boundary, AgencyPlaces agencies) {
        this.lexicon = lexicon;
        this.reading = reading;
        this.boundary = boundary;
        this.agencies = agencies;
    }

    /** Where a name with this head begins. */
    int nameStart(int headStart, Head head) {
        boolean regional = head.type() == Type.UNIVERSITY
                || head.stem() == Stem.REGION
                || List.of("医院", "中学", "小学", "博物馆").contains(head.word());
        int start = boundary.start(headStart, regional, head.type() == Type.RESEARCH_INSTITUTE);
        int agency = agencies.endFrom(start);
        if (agency >= 0 && agency < headStart && head.type() != Type.RESEARCH_INSTITUTE) {
            return agency;
        }
        return start;
    }

    /** True if no word goes on behind {@code end} that makes the name a part of it: 大学|生, 医学院|站. */
    boolean fits(int end) {
        Match<List<Joint>> match = lexicon.joints.longest(reading, end);
        return match == null || match.value().stream().noneMatch(joint -> joins(joint, end));
    }

    private boolean joins(Joint joint, int end) {
        int before = end - joint.before().length();
        return before >= 0
                && boundary.matches(before, joint.before())
                && joint.except().stream().noneMatch(word -> boundary.matches(end, word));
    }

    boolean endsWithHead(int end) {
        for (int length = 2; length <= 6 && length <= end; length++) {
            Match<Head> head = lexicon.heads.longest(reading, end - length);
            if (head != null && head.end() == end) {
                return true;
            }
        }
        return false;
    }

    /** A short form is a name only between marks, or words that end names. */
    boolean standsAlone(int start, int end) {
        if (!boundary.isClean(start)) {
            return false;
        }
        if (end >= reading.length() || !Character.isIdeographic(reading.charAt(end))) {
            return true;
        }
        var word = lexicon.words.longest(reading, end);
        return word != null && word.value() != OrganizationLexicon.Role.PROTECTED
                || end - start > 3 && lexicon.regions.longest(reading, end) == null
                || "公司".contains(reading.subSequence(end, end + 1));
    }

    /** A research institute that is registered as a company stays one. */
    Type type(int headStart, Head head) {
        boolean institute = head.word().endsWith("公司")
                && List.of("研究院", "研究所", "研究总院", "设计院").stream()
                        .anyMatch(word ->
                                headStart >= word.length() && boundary.matches(headStart - word.length(), word));
        return institute ? Type.RESEARCH_INSTITUTE : head.type();
    }

    /** 河海大学|常州校区. */
    int campusEnd(int end) {
        for (int at = end; at < end + 8 && at + 2 <= reading.length(); at++) {
            if (boundary.matches(at, "校区")) {
                return at == end ? end : at + 2;
            }
            char c = reading.charAt(at);
            var word = lexicon.words.longest(reading, at);
            if (!Character.isIdeographic(c) || word != null && word.value() == OrganizationLexicon.Role.BOUNDARY) {
                return end;
            }
        }
        return end;
    }

    boolean isName(int start, int headStart, Head head) {
        String name = reading.subSequence(start, headStart) + head.word();
        int opening = openingEnd(start, headStart);
        if (opening < headStart && opensClass(opening)) {
            return false;
        }
        boolean placed = opening > start;
        return switch (head.type()) {
            case UNIVERSITY -> isUniversity(name, start, opening, headStart, head);
            case RESEARCH_INSTITUTE -> isInstitute(name, start, opening, headStart, head);
            default -> !endsWithAny(name, NO_COMPANY) && isCompany(start, placed, opening, headStart, head);
        };
    }

    private static boolean endsWithAny(String name, List<String> endings) {
        for (String ending : endings) {
            if (name.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** 各|医院, but not 中国银行|内蒙古分行. */
    private boolean opensClass(int at) {
        Match<Boolean> word = lexicon.classes.longest(reading, at);
        var region = lexicon.regions.longest(reading, at);
        return word != null && (region == null || region.end() <= word.end());
    }

    /** The end of the region, own region, agency or organisation that the name opens with; {@code start} if none. */
    private int openingEnd(int start, int limit) {
        Match<Known> known = lexicon.known.longest(reading, start);
        if (known != null && known.end() <= limit) {
            return known.end();
        }
        int agency = agencies.endFrom(start);
        if (agency >= 0 && agency <= limit) {
            return agency;
        }
        int at = start;
        while (true) {
            var region = lexicon.regions.longest(reading, at);
            if (region == null || region.end() > limit) {
                break;
            }
            at = region.end();
        }
        if (at > start) {
            return at;
        }
        int country = COUNTRIES.startingAt(reading, start, reading.length());
        return country > 0 ? start + country : Math.min(boundary.relativeEnd(start), limit);
    }

    private boolean isUniversity(String name, int start, int opening, int headStart, Head head) {
        if (endsWithAny(name, NO_UNIVERSITY) || opensWith(start, Type.UNIVERSITY)) {
            return false;
        }
        if (boundary.relativeEnd(start) == opening && lexicon.regions.longest(reading, start) == null) {
            return false;
        }
        boolean placed = opening > start;
        boolean vocational = head.word().startsWith("职业") || head.word().startsWith("高等");
        if (!placed && head.stem() == Stem.REGION) {
            return false;
        }
        int own = own(opening, headStart);
        return placed
                ? vocational || headStart > opening || head.word().equals("大学")
                : own >= 2 && headStart - start <= 10;
    }

    private boolean isInstitute(String name, int start, int opening, int headStart, Head head) {
        if (head.word().equals("所")) {
            int academy = academyEnd(start, opening);
            int end = headStart + 1;
            boolean goesOn = end < reading.length() && "属需谓得以述示长".indexOf(reading.charAt(end)) >= 0;
            return !goesOn && academy > start && headStart - academy >= 2 && headStart - academy <= LONGEST_INSTITUTE;
        }
        if (head.stem() == Stem.BRANCH) {
            return opensWith(start, Type.RESEARCH_INSTITUTE)
                    || name.indexOf("科学院") > 1
                    || name.indexOf("研究院") > 3
                    || name.indexOf("研究总院") > 3;
        }
        if (opensWith(start, Type.UNIVERSITY)) {
            var region = lexicon.regions.longest(reading, opening);
            return region != null || name.contains("设计");
        }
        if (opening > start) {
            return headStart > opening
                    || head.stem() == Stem.REGION && head.word().length() == 3;
        }
        return own(start, headStart) >= 2
                && (name.endsWith("科学研究院")
                        || name.endsWith("研究所")
                        || name.endsWith("设计院")
                        || name.endsWith("设计研究院")
                        || name.endsWith("研究总院"));
    }

    /** 中科院|昆明动物所, 省农科院|园艺所: the end of the academy that an institute is named behind; {@code start} if none. */
    private int academyEnd(int start, int opening) {
        if (opensWith(start, Type.RESEARCH_INSTITUTE)) {
            return opening;
        }
        Match<Head> form = opening > start ? lexicon.forms.longest(reading, opening) : null;
        return form != null && form.value().type() == Type.RESEARCH_INSTITUTE ? form.end() : start;
    }

    private boolean isCompany(int start, boolean placed, int opening, int headStart, Head head) {
        if (head.stem() == Stem.BRANCH) {
            return opensWith(start, Type.COMPANY) || opensWith(start, Type.UNIVERSITY);
        }
        boolean known = lexicon.known.longest(reading, start) != null && opening > start;
        if (known || placed && head.stem() == Stem.REGION) {
            boolean relative = boundary.relativeEnd(start) == opening && !known;
            return !relative || headStart > opening || lexicon.forms.longest(reading, opening) != null;
        }
        if (head.stem() == Stem.REGION) {
            return false;
        }
        boolean registered = head.word().endsWith("有限公司") || head.word().endsWith("责任公司");
        boolean body = BODIES.contains(head.word());
        if (placed) {
            return headStart == opening
                    ? body && isOnlyOne(start, opening, head)
                    : registered || body || head.word().length() > 2 || isNamed(opening, headStart, head);
        }
        if (boundary.matches(start, "第") && body) {
            return false;
        }
        if (head.word().endsWith("合作社") && own(start, headStart) < OWN_OF_COOPERATIVE) {
            return false;
        }
        return own(start, headStart) >= 2 && (registered || headStart - start <= (body ? 12 : 8));
    }

    /** Behind a region: a word of its own, any two words of a group, or an organ that every region has. */
    private boolean isNamed(int opening, int headStart, Head head) {
        Match<Head> form = lexicon.forms.longest(reading, opening);
        return own(opening, headStart) > 0
                || head.word().equals("集团")
                || form != null && form.end() == headStart + head.word().length();
    }

    /** 贵阳|银行, 石棉县|中学, 河北衡水|中学: a place has one such body. */
    private boolean isOnlyOne(int start, int opening, Head head) {
        var region = lexicon.regions.longest(reading, start);
        if (region == null) {
            return false;
        }
        boolean county = region.value().level().equals("县")
                && region.value().name().equals(reading.subSequence(start, region.end()));
        return county
                || region.end() < opening
                || !head.word().equals("医院") && !head.word().endsWith("学");
    }

    private boolean opensWith(int start, Type type) {
        Match<Known> known = lexicon.known.longest(reading, start);
        return known != null && known.value().type() == type;
    }

    /** How many characters are left when words that only say the sort are taken out. */
    private int own(int start, int end) {
        int length = Math.max(0, end - start);
        int[] least = new int[length + 1];
        for (int i = 1; i <= length; i++) {
            least[i] = i;
        }
        for (int i = 0; i < length; i++) {
            int before = least[i];
            int from = start + i;
            least[i + 1] = Math.min(least[i + 1], before + 1);
            lexicon.genericWords.each(reading, from, (generic, behind) -> {
                if (behind <= end && behind - from > 1 && behind - from <= LONGEST_GENERIC) {
                    least[behind - start] = Math.min(least[behind - start], before);
                }
            });
        }
        return least[length];
    }
}
