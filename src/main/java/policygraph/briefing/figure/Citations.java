package policygraph.briefing.figure;

import java.util.HashSet;
import java.util.Set;

/**
 * Footnotes in words, one after another: a document is named in full where it is first cited, and by its number after that.
 * One for each list of footnotes.
 */
public final class Citations {

    private final Language language;
    private final Set<String> cited = new HashSet<>();

    public Citations(Language language) {
        this.language = language;
    }

    /** The number, the words and where they stand. */
    public String line(Footnote note) {
        return '[' + String.valueOf(note.number()) + "] " + words(note);
    }

    /** The words and where they stand. */
    public String words(Footnote note) {
        return '“' + PlainText.of(note.quote()) + (language == Language.ZH ? "”——" : "” — ") + source(note);
    }

    /** Where they stand. */
    public String source(Footnote note) {
        String number = note.document().docNumber();
        return cited.add(note.document().id()) || number == null ? note.source(language) : PlainText.of(number);
    }
}
