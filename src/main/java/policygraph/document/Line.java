package policygraph.document;

/**
 * One line of a text that holds more than blanks, without the blanks around it.
 *
 * @param start first code unit that is no blank
 * @param end one past the last code unit that is no blank
 * @param indent columns of blanks before it
 * @param width columns of what it holds; a Chinese character takes two
 */
record Line(int start, int end, int indent, int width) {

    char last(CharSequence text) {
        return Folding.foldCharacter(text.charAt(end - 1));
    }

    char first(CharSequence text) {
        return Folding.foldCharacter(text.charAt(start));
    }

    boolean holds(CharSequence text, String anyOf) {
        for (int i = start; i < end; i++) {
            if (anyOf.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
