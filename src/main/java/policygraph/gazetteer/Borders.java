package policygraph.gazetteer;

/** Where a word ends: 省委 ends in 省委、省政府 and not in 省委员, 财政部 not in 财政部门. */
final class Borders {

    /** What makes 政府 part of another expression: 政府采购, 政府令. */
    private static final String[] NOT_GOVERNMENT = {
        "采购", "引导基金", "投资基金", "投资项目", "购买服务", "专项债", "性基金", "令", "债", "质量奖", "特殊津贴"
    };

    private Borders() {}

    static boolean endsWord(CharSequence text, int end) {
        if (end >= text.length()) {
            return true;
        }
        char last = text.charAt(end - 1);
        if (continuing(last).indexOf(text.charAt(end)) >= 0) {
            return isListed(text, end);
        }
        if (last == '委' && Words.at(text, end, "托")) {
            return false;
        }
        return last != '府' || !startsWithAny(text, end, NOT_GOVERNMENT);
    }

    /** For the last character of a name, the characters that make another word of it when they follow. */
    private static String continuing(char last) {
        return switch (last) {
            case '委' -> "员派任屈婉身";
            case '办' -> "法理事学好案会结证完成齐实到得妥班校";
            case '厅' -> "级局长";
            case '局' -> "面势限域部长级";
            case '部' -> "门署分长位件级属委落";
            case '会' -> "议";
            case '院' -> "长校士";
            case '署' -> "名理";
            case '府' -> "性邸";
            case '联' -> "合系络盟网席";
            case '协' -> "调助作商议定";
            case '社' -> "会区团保";
            case '团' -> "体队员结";
            case '队' -> "伍员";
            case '高' -> "度等级校质水";
            case '法' -> "律规定治人";
            case '检' -> "查验测索修";
            case '大' -> "力量型幅会道学";
            default -> "";
        };
    }

    /** 联 + 联合, 会 + 会同, 协 + 会同: the next word only looks like a continuation. */
    private static boolean isListed(CharSequence text, int end) {
        return Words.at(text, end, "会同");
    }

    private static boolean startsWithAny(CharSequence text, int start, String[] prefixes) {
        for (String prefix : prefixes) {
            if (Words.at(text, start, prefix)) {
                return true;
            }
        }
        return false;
    }

    static boolean isHan(char c) {
        return c >= 0x4e00 && c <= 0x9fff || c >= 0x3400 && c <= 0x4dbf;
    }
}
