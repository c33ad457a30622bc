package policygraph.document;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import policygraph.seed.Row;
import policygraph.seed.Seeds;

/** The labels of metadata tables, forms and closing lines: {@code seeds/rule/header/label.tsv}. */
final class Labels {

    /** What the value of a label is. The names are those of the table's column {@code field}. */
    enum Role {
        TITLE,
        DOC_NUMBER,
        ISSUER,
        INDEX_NUMBER,
        CATEGORY,
        WRITTEN,
        PUBLISHED,
        SESSION,
        NUMBER,
        PROPOSAL_TITLE,
        PROPOSERS,
        PERSON,
        PHONE,
        CONTACT,
        ATTACHMENT,
        COPY,
        IGNORE
    }

    /**
     * A label.
     *
     * @param text without blanks
     * @param role what its value is
     * @param rank the lowest is believed first
     * @param bare whether it also counts without a colon
     */
    record Label(String text, Role role, int rank, boolean bare) {}

    /**
     * A label found in a text.
     *
     * @param start where it stands
     * @param value where its value may begin
     * @param colon whether a colon or bracket closes it
     */
    record Found(Label label, int start, int value, boolean colon) {}

    static final Labels SEEDS = new Labels();

    private final Map<String, Label> byText = new HashMap<>();
    private final BitSet openings = new BitSet();
    private final int longest;

    private Labels() {
        int length = 0;
        for (Row row : Seeds.table("rule/header/label.tsv")) {
            Label label = new Label(
                    row.get("label"),
                    Role.valueOf(row.get("field").replaceAll("([A-Z])", "_$1").toUpperCase(java.util.Locale.ROOT)),
                    Integer.parseInt(row.get("rank")),
                    row.get("bare").equals("yes"));
            byText.put(label.text(), label);
            openings.set(label.text().charAt(0));
            length = Math.max(length, label.text().length());
        }
        longest = length;
    }

    /** The label of these very words, blanks and a colon behind them apart. */
    @Nullable
    Label named(String words) {
        return byText.get(words.replaceAll("[\\s：:]", ""));
    }

    /** The label that a line opens with, closed by a colon, or that fills the line. */
    @Nullable
    Found opening(CharSequence text, int start, int end) {
        return at(text, start, end);
    }

    /** The longest label that begins at a place: closed by a colon or bracket, or, where it may be bare, by a blank or the line's end. */
    @Nullable
    Found at(CharSequence text, int start, int end) {
        int from = start;
        char open = Folding.foldCharacter(text.charAt(start));
        if (open == '〔' || open == '(' || open == '[') {
            from++;
        }
        if (!mayOpen(text, from, end)) {
            return null;
        }
        StringBuilder key = new StringBuilder();
        for (int i = from; i < end && key.length() <= longest; i++) {
            char c = Folding.foldCharacter(text.charAt(i));
            if (isSkipped(c)) {
                continue;
            }
            if (c == ':' || c == '：' || c == '〕' && open == '〔') {
                return found(key, start, i + 1, true);
            }
            if (Lines.isLineEnd(c) || !Character.isLetter(c) && c != '、') {
                return null;
            }
            key.append(c);
            if (isCellEnd(text, i + 1, end)) {
                Found bare = found(key, start, i + 1, false);
                if (bare != null && bare.label().bare()) {
                    return bare;
                }
            }
        }
        return null;
    }

    /** Whether the first character that counts is one that a label opens with. */
    private boolean mayOpen(CharSequence text, int from, int end) {
        int i = from;
        while (i < end && isSkipped(Folding.foldCharacter(text.charAt(i)))) {
            i++;
        }
        return i < end && openings.get(Folding.foldCharacter(text.charAt(i)));
    }

    private static boolean isSkipped(char c) {
        return Folding.isBlank(c) || c == '*' || c == '＊';
    }

    /** The end of the line, or a gap between cells, which a reading has as one blank; no colon behind it. */
    private static boolean isCellEnd(CharSequence text, int at, int end) {
        int i = at;
        while (i < end && Folding.isBlank(text.charAt(i))) {
            i++;
        }
        return i == end || i > at && text.charAt(i) != ':' && text.charAt(i) != '：';
    }

    @Nullable
    private Found found(CharSequence key, int start, int value, boolean colon) {
        Label label = byText.get(key.toString());
        return label == null ? null : new Found(label, start, value, colon);
    }
}
