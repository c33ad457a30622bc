package policygraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Names of agencies as a signature or a metadata row prints them: side by side, or one below the other. */
final class Agencies {

    /** What the name of an issuing body ends in. */
    private static final Pattern ORGAN = Pattern.compile(
            ".*(?:厅|局|委|部|办|院|会|处|司|署|社|台|站|所|馆|室|科|组|队|中心|政府|公司|集团|银行|大学|学院|学校|行署|总行|分行|街道|园区|开发区|新区|团|政协|纪委|党校|海关)");

    private static final Pattern REGIONS =
            Pattern.compile("[\\p{IsHan}]{1,12}(?:省|市|县|区|州|盟|旗)(?: [\\p{IsHan}]{1,12}(?:省|市|县|区|州|盟|旗)){0,9}");

    private static final Pattern SEALED = Pattern.compile("[(（](?:盖章|公章|章|印章)[)）]$");

    private static final Pattern BRACKET = Pattern.compile("\\([^)]*\\)$");

    private static final int LONGEST = 40;

    private Agencies() {}

    /** The names that make up all of a short line, with their places in it; empty when it is anything else. */
    static List<int[]> inLine(String line) {
        List<int[]> names = new ArrayList<>();
        String body =
                line.endsWith(")") || line.endsWith("）") ? SEALED.matcher(line).replaceAll("") : line;
        int start = 0;
        for (int i = 0; i <= body.length(); i++) {
            if (i == body.length() || body.charAt(i) == ' ' || "，、；".indexOf(body.charAt(i)) >= 0) {
                if (i > start) {
                    names.add(new int[] {start, i});
                }
                start = i + 1;
            }
        }
        boolean spaced = names.size() > 2 && names.stream().allMatch(n -> n[1] - n[0] == 1);
        List<int[]> whole = spaced ? List.of(new int[] {0, body.length()}) : names;
        for (int[] name : whole) {
            if (!isName(body.substring(name[0], name[1]).replace(" ", ""))) {
                return List.of();
            }
        }
        return whole;
    }

    /** The upper line of a signature in columns: regions whose organs stand on the line below. */
    static boolean areRegions(String line) {
        return inLine(line).isEmpty() && REGIONS.matcher(line).matches();
    }

    /** Whether words before a title close with the name of an agency, or 等五部门 behind several. */
    static boolean endsAsName(String words) {
        return ORGAN.matcher(words.replaceAll("等[\\p{IsHan}\\d]{0,6}$", "")).matches();
    }

    static boolean isName(String name) {
        if (name.length() < 2 || name.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (!Folding.isHan(name.charAt(i)) && "()·".indexOf(name.charAt(i)) < 0) {
                return false;
            }
        }
        return ORGAN.matcher(name.endsWith(")") ? BRACKET.matcher(name).replaceAll("") : name)
                .matches();
    }
}
