package policygraph.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A thing that a search found.
 *
 * @param id its stable id
 * @param label its sort: Agency, Policy, Document …
 * @param name its canonical name or title
 * @param docNumber its number, where known
 * @param region name of the region it belongs to, where known
 * @param aliases every other wording of it
 * @param invented true for a document written for demonstration
 * @param where what was found
 * @param highlight the name, number, alias or words found, in pieces, those that were looked for marked
 */
public record Hit(
        String id,
        String label,
        String name,
        @Nullable String docNumber,
        @Nullable String region,
        List<String> aliases,
        boolean invented,
        Where where,
        List<Piece> highlight) {

    /** What of a thing was found. */
    public enum Where {
        NAME,
        NUMBER,
        ALIAS,
        /** The sounds of a name, in pinyin. */
        SOUND,
        /** The text of a document. */
        TEXT
    }

    /** Words of what was found. */
    public record Piece(String text, boolean marked) {}

    public Hit {
        aliases = List.copyOf(aliases);
        highlight = List.copyOf(highlight);
    }

    static Hit of(Known found, Where where, List<Piece> highlight) {
        return new Hit(
                found.id(),
                found.label(),
                found.name(),
                found.docNumber(),
                found.region(),
                found.aliases(),
                found.invented(),
                where,
                highlight);
    }

    /** Words with the first place marked where they have others, if they have them as they stand. */
    static List<Piece> marked(String words, String looked) {
        int start = words.toLowerCase(Locale.ROOT).indexOf(looked.toLowerCase(Locale.ROOT));
        return start < 0 ? List.of(new Piece(words, false)) : marked(words, start, start + looked.length());
    }

    static List<Piece> marked(String words, int start, int end) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(words.substring(0, start), false));
        pieces.add(new Piece(words.substring(start, end), true));
        pieces.add(new Piece(words.substring(end), false));
        pieces.removeIf(piece -> piece.text().isEmpty());
        return pieces;
    }
}
