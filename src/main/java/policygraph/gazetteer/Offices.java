package policygraph.gazetteer;

/** Offices inside an agency that its name goes on to: 教育部办公厅, 国家发展改革委价格司. */
final class Offices {

    private static final int LONGEST = 12;

    private static final String[] GENERAL = {"办公厅", "办公室", "综合司"};

    /** Characters that show that the words behind an agency are no name of an office. */
    private static final String STOP = "、，。；：的将会对等在已也各要由把被让向为是了于从并就该其我以有正按经印发及给厅局委部省市县区到去来请所";

    private Offices() {}

    static AgencyName extend(CharSequence text, AgencyName name) {
        int end = name.end();
        if (name.office() != null
                || end >= text.length()
                || "国务院".contentEquals(name.organ().template())) {
            return name;
        }
        for (String general : GENERAL) {
            if (Words.at(text, end, general) && Borders.endsWord(text, end + general.length())) {
                return name.withOffice(general, end + general.length());
            }
        }
        int officeEnd = officeEnd(text, end);
        return officeEnd < 0
                ? name
                : name.withOffice(text.subSequence(end, officeEnd).toString(), officeEnd);
    }

    private static int officeEnd(CharSequence text, int start) {
        int limit = Math.min(text.length(), start + LONGEST);
        for (int at = start; at < limit && isWordPart(text.charAt(at)); at++) {
            char c = text.charAt(at);
            char next = at + 1 < text.length() ? text.charAt(at + 1) : 0;
            boolean department =
                    c == '司' && at > start && "公上官打职".indexOf(text.charAt(at - 1)) < 0 && "法机令仪".indexOf(next) < 0;
            boolean division = c == '处' && at > start && !Borders.isHan(next);
            if ((department || division) && at > start + 1) {
                return at + 1;
            }
        }
        return -1;
    }

    private static boolean isWordPart(char c) {
        return Borders.isHan(c) && STOP.indexOf(c) < 0;
    }
}
