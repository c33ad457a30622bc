package policygraph.briefing.export;

import java.util.List;
import policygraph.briefing.figure.Drawing;
import policygraph.briefing.figure.Footnote;

/** Writes a drawing as a slide of native shapes; the evidence follows on slides of its own and stands in the notes. */
final class Pptx {

    private Pptx() {}

    static byte[] of(Drawing drawing) {
        try (Deck deck = new Deck(drawing.title())) {
            deck.figure(drawing);
            evidence(deck, drawing.footnotes());
            return deck.bytes();
        }
    }

    static void evidence(Deck deck, List<Footnote> notes) {
        List<List<String>> rows = notes.stream()
                .map(note -> List.of(String.valueOf(note.number()), note.quote(), note.source()))
                .toList();
        deck.table("依据", List.of(), List.of("注", "原文", "文件"), rows, List.of(0.06, 0.62, 0.32));
    }
}
