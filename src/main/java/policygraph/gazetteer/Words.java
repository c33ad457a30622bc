package policygraph.gazetteer;

/** Whether a word stands at a place of a text. */
public final class Words {

    private Words() {}

    /** True if the word begins at {@code start}, which may lie behind the end of the text. */
    public static boolean at(CharSequence text, int start, String word) {
        return at(text, start, text.length(), word);
    }

    /** True if the word begins at {@code start} and ends at or before {@code limit}. */
    public static boolean at(CharSequence text, int start, int limit, String word) {
        if (start + word.length() > limit) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (text.charAt(start + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
