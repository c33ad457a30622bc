package policygraph.briefing.export;

import java.util.List;
import java.util.stream.Stream;
import policygraph.briefing.figure.Citations;
import policygraph.briefing.figure.Drawing;
import policygraph.briefing.figure.Footnote;
import policygraph.briefing.figure.Language;

/** Writes a drawing as a slide of native shapes; the evidence follows on slides of its own and stands in the notes. */
final class Pptx {

    private Pptx() {}

    static byte[] of(Drawing drawing) {
        try (Deck deck = new Deck(drawing.title(), drawing.language())) {
            deck.figure(drawing);
            evidence(deck, drawing.footnotes(), drawing.language());
            return deck.bytes();
        }
    }

    static void evidence(Deck deck, List<Footnote> notes, Language language) {
        Citations citations = new Citations(language);
        List<List<String>> rows = notes.stream()
                .map(note -> List.of(String.valueOf(note.number()), note.quote(), citations.source(note)))
                .toList();
        List<String> heads = Stream.of(Words.NOTE, Words.QUOTE, Words.DOCUMENT)
                .map(language::say)
                .toList();
        deck.table(language.say(Words.EVIDENCE), List.of(), new Ruled(heads, rows, List.of(0.06, 0.62, 0.32)));
    }
}
