package policygraph.mention;

import java.util.List;
import java.util.Map;
import java.util.Set;
import policygraph.gazetteer.AgencyName;
import policygraph.gazetteer.Words;

/** What stands around a name of the grammar and decides whether an agency is meant. */
final class AgencyContext {

    /** Characters that 省, 市 … follow in other words or that make them nobody's: 城市, 各省, 全市. */
    private static final Map<String, String> NO_LEVEL_AFTER = Map.of(
            "省", "各全该外跨两多邻他每某节几数异",
            "市", "各全该外跨两多邻他每某城都夜超股上门集地县区州省几数异楼开入的本辖",
            "自治区", "各全该两每某省",
            "兵团", "各全");

    /** Characters that may stand before 县, 区, 州 … as words of their own; elsewhere these end another name. */
    private static final String LEVEL_AFTER = "我由和与及向对同商报经请从是原为给到被将让使按、，。；：（(“\"《》）)并或据在于";

    /** Words of two characters behind which a new word begins. */
    private static final Set<String> VERBS_BEFORE = Set.of(
            "联合", "配合", "支持", "指导", "组织", "督促", "协调", "要求", "通过", "根据", "按照", "以及", "其中", "包括", "协同", "委托", "帮助", "对接",
            "依托", "商请", "报请", "报送", "提请", "牵头", "推动", "推进", "鼓励", "建议", "邀请", "得到", "争取", "落实", "接受", "督导", "走访", "函告",
            "征求", "参加", "参与", "加强", "沟通", "提交", "抄送", "转送", "上报", "呈报", "反馈", "授权", "责成", "确定", "明确", "成立", "设立");

    /** The end of a word for a division, before 、 as in 市、县人民政府. */
    private static final String DIVISIONS = "省市县区州盟旗乡镇";

    /** What an organ goes on to where its people, offices or a longer name are meant: 厅长, 局机关, 局属单位. */
    private static final String STAFF = "主厅干系所下直副党机领工人长级属限面部域科处";

    private static final String NUMERALS = "〇零一二三四五六七八九十百0123456789";

    /** Suffix of 我厅, 我局 … and how the full name of such an issuer ends. */
    private static final Map<Character, String> ANAPHORS =
            Map.of('厅', "厅", '局', "局", '委', "委员会", '部', "部", '办', "办公室|办公厅", '会', "会", '院', "院", '署', "署", '社', "社");

    /** Suffixes that mean the issuer even where no issuer is known. */
    private static final String SURE_ANAPHORS = "厅局委部办";

    /** Characters between an agency and 部门, as in 财政主管部门. */
    private static final int LONGEST_DEPARTMENT = 10;

    private static final String BREAKS = "会同和与及等的对将向在由是印发二三四五六七八九十两多";

    private static final Set<String> ANYBODYS =
            Set.of("zhengfu", "fayuan", "jianchayuan", "junqu", "qixiang", "jianwei", "jiwei2");

    /** Functions for which provinces have a 厅 and only cities and counties a 局. */
    private static final Set<String> DEPARTMENTS = Set.of(
            "教育",
            "科学技术",
            "工业和信息化",
            "经济和信息化",
            "公安",
            "民政",
            "司法",
            "财政",
            "人力资源和社会保障",
            "自然资源",
            "自然资源和规划",
            "生态环境",
            "住房和城乡建设",
            "交通运输",
            "水利",
            "农业农村",
            "商务",
            "文化和旅游",
            "卫生健康",
            "应急管理",
            "审计",
            "退役军人事务",
            "发展和改革",
            "教育体育",
            "交通",
            "农业",
            "水务",
            "卫生",
            "规划");

    private AgencyContext() {}

    /** @param free where the mention before ended: 县委县政府 are two */
    static boolean isMention(CharSequence text, AgencyName name, int free) {
        return !isSession(text, name)
                && !isMember(text, name)
                && (name.start() == free && free > 0 || startsWord(text, name))
                && !isShortInWord(text, name)
                && !isConjunction(text, name)
                && !isConsulted(text, name)
                && !isOwnerOfDepartments(text, name);
    }

    /** 会同县教育局 and 和县教育局 are mostly 会同 or 和 and the county's own, unless the city stands in front. */
    private static boolean isConjunction(CharSequence text, AgencyName name) {
        if (name.regions().size() != 1) {
            return false;
        }
        String region = name.regions().get(0);
        return region.equals("会同县")
                || region.equals("会同")
                || region.equals("和县") && name.start() > 0 && isHan(text.charAt(name.start() - 1));
    }

    /** 经商州财政局: 经商 and the prefecture's own, not the finance bureau of 商州. */
    private static boolean isConsulted(CharSequence text, AgencyName name) {
        return text.charAt(name.start()) == '商' && name.start() > 0 && text.charAt(name.start() - 1) == '经';
    }

    /** 国务院价格主管部门, 省政府有关部门: departments that are not named. */
    private static boolean isOwnerOfDepartments(CharSequence text, AgencyName name) {
        int limit = Math.min(text.length() - 1, name.end() + LONGEST_DEPARTMENT);
        for (int at = name.end(); at < limit && isHan(text.charAt(at)) && BREAKS.indexOf(text.charAt(at)) < 0; at++) {
            if (text.charAt(at) == '部' && text.charAt(at + 1) == '门') {
                return true;
            }
        }
        return false;
    }

    /** 省政协十三届三次会议, 全国人大一次会议: the assembly inside a session's name. */
    static boolean isSession(CharSequence text, AgencyName name) {
        if (!isAssembly(name)) {
            return false;
        }
        if (name.start() > 0 && text.charAt(name.start() - 1) == '届') {
            return true;
        }
        int at = name.end() + (charAt(text, name.end()) == '第' ? 1 : 0);
        int first = at;
        while (NUMERALS.indexOf(charAt(text, at)) >= 0) {
            at++;
        }
        return at > first && (charAt(text, at) == '届' || charAt(text, at) == '次');
    }

    private static boolean isMember(CharSequence text, AgencyName name) {
        return isAssembly(name)
                && (Words.at(text, name.end(), "代表")
                        || Words.at(text, name.end(), "委员")
                        || Words.at(text, name.end(), "建议")
                        || Words.at(text, name.end(), "提案")
                        || Words.at(text, name.end(), "议案"));
    }

    private static boolean isAssembly(AgencyName name) {
        String id = name.organ().id();
        return id.equals("zhengxie") || id.equals("renda") || id.equals("cn-renda") || id.equals("cn-zx");
    }

    private static boolean startsWord(CharSequence text, AgencyName name) {
        if (name.level() == null) {
            return !isCommonWord(name) || isWordStart(text, name.start());
        }
        int at = name.start();
        if (at == 0 || name.former() || text.charAt(at) == '团') {
            return at == 0 || !(text.charAt(at) == '团' && "集社财旅兵军师".indexOf(text.charAt(at - 1)) >= 0);
        }
        char before = text.charAt(at - 1);
        if (before == '、' && at > 1 && DIVISIONS.indexOf(text.charAt(at - 2)) >= 0) {
            return false;
        }
        String not = NO_LEVEL_AFTER.get(name.level());
        return not != null ? not.indexOf(before) < 0 : isWordStart(text, at);
    }

    /** 城区 and 矿区 are districts and common words; 资源 is short for a county and part of 人力资源. */
    private static boolean isCommonWord(AgencyName name) {
        return name.beginsWithCountyShort()
                || !name.regions().isEmpty()
                        && List.of("城区", "郊区", "矿区").contains(name.regions().get(0));
    }

    /** 国办, 央行: so short that they must stand alone. */
    private static boolean isShortInWord(CharSequence text, AgencyName name) {
        return !name.organ().isLocal()
                && name.end() - name.start() <= 2
                && (!isWordStart(text, name.start()) || isHan(charAt(text, name.end())));
    }

    /** True if what stands before is no part of a word. */
    static boolean isWordStart(CharSequence text, int at) {
        return at == 0
                || !isHan(text.charAt(at - 1))
                || LEVEL_AFTER.indexOf(text.charAt(at - 1)) >= 0
                || at > 1 && VERBS_BEFORE.contains(text.subSequence(at - 2, at).toString());
    }

    /**
     * True if an organ without a region can be one of the region that a name before it gives: a province has no 教育局, and
     * 政府 or 法院 alone are anybody's.
     */
    static boolean mayShareRegion(AgencyName bare, AgencyName head) {
        String template = bare.organ().template();
        if (ANYBODYS.contains(bare.organ().id())) {
            return false;
        }
        boolean province = "省".equals(head.level())
                || "自治区".equals(head.level())
                || !head.regions().isEmpty()
                        && (head.regions().get(head.regions().size() - 1).endsWith("省")
                                || head.regions().get(head.regions().size() - 1).endsWith("自治区"));
        return province
                ? !template.endsWith("局") || !DEPARTMENTS.contains(template.substring(3, template.length() - 1))
                : !template.endsWith("厅") || template.endsWith("办公厅");
    }

    /** True if an organ without a region is a whole member of a list. */
    static boolean endsList(CharSequence text, AgencyName name) {
        char next = charAt(text, name.end());
        return "（(、，。；：等和与及以联会共牵印负共对将按组开积要为根在给参指协配制出发推结围\n )）".indexOf(next) >= 0 || next == 0;
    }

    /** True if an organ right behind another in a list is whole: nothing goes on that makes people or offices of it. */
    static boolean endsMember(CharSequence text, AgencyName name) {
        char last = text.charAt(name.end() - 1);
        char next = charAt(text, name.end());
        return endsList(text, name) || (last == '厅' || last == '局') && isHan(next) && STAFF.indexOf(next) < 0;
    }

    /** Behind 我厅, 本局 …, or {@code at} if there is none. */
    static int anaphorEnd(CharSequence text, int at, List<AgencyName> issuers) {
        char c = text.charAt(at);
        if (c != '我' && c != '本' || at + 1 >= text.length()) {
            return at;
        }
        char suffix = text.charAt(at + 1);
        String ending = ANAPHORS.get(suffix);
        if (ending == null || c == '本' && at > 0 && "基根资成样日文书课版".indexOf(text.charAt(at - 1)) >= 0) {
            return at;
        }
        boolean known = issuers.isEmpty() ? SURE_ANAPHORS.indexOf(suffix) >= 0 : anyEndsWith(issuers, ending);
        return known && !continues(suffix, charAt(text, at + 2)) ? at + 2 : at;
    }

    private static boolean anyEndsWith(List<AgencyName> issuers, String endings) {
        for (AgencyName issuer : issuers) {
            if (endsWith(issuer, endings)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWith(AgencyName issuer, String endings) {
        String name = issuer.office() == null ? issuer.organ().template() : issuer.office();
        for (String ending : endings.split("\\|")) {
            if (name.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static boolean continues(char suffix, char next) {
        return switch (suffix) {
            case '部' -> "门分队署".indexOf(next) >= 0;
            case '委' -> "员派托".indexOf(next) >= 0;
            case '办' -> "法理事学公".indexOf(next) >= 0;
            case '局' -> "面部限".indexOf(next) >= 0;
            case '社' -> "会区".indexOf(next) >= 0;
            default -> false;
        };
    }

    private static char charAt(CharSequence text, int at) {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private static boolean isHan(char c) {
        return c >= 0x4e00 && c <= 0x9fff;
    }
}
