package policygraph.briefing.export;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policygraph.briefing.Paper;

/** Writes a briefing as slides: a slide for each figure and table, the evidence behind them. */
final class PaperPptx {

    private final Deck deck;
    private final Paper paper;
    private String heading;
    private final List<String> words = new ArrayList<>();

    /** A figure that waits for the table behind it. */
    private Paper.@Nullable Picture picture;

    private PaperPptx(Deck deck, Paper paper) {
        this.deck = deck;
        this.paper = paper;
        this.heading = paper.title();
    }

    static byte[] of(Paper paper) {
        try (Deck deck = new Deck(paper.title(), paper.language())) {
            new PaperPptx(deck, paper).write();
            return deck.bytes();
        }
    }

    private void write() {
        deck.cover(paper.title(), paper.scope());
        for (Paper.Block block : paper.blocks()) {
            if (block instanceof Paper.Heading next) {
                flush();
                heading = next.text();
            } else if (block instanceof Paper.Paragraph paragraph) {
                words.add(paragraph.text());
            } else if (block instanceof Paper.Picture next) {
                figure();
                picture = next;
            } else if (block instanceof Paper.Table table) {
                table(Ruled.of(table, paper.language(), Deck.EMS));
            }
        }
        flush();
        Pptx.evidence(deck, paper.footnotes(), paper.language());
        deck.text(paper.language().say(Words.EVIDENCE_AND_SOURCE), List.of(paper.coverage(), paper.source()));
    }

    private void table(Ruled table) {
        if (picture == null) {
            deck.table(heading, words, table);
        } else {
            deck.figure(heading, words, picture.drawing(), table);
            picture = null;
        }
        words.clear();
    }

    private void figure() {
        if (picture != null) {
            deck.figure(heading, words, picture.drawing());
            picture = null;
            words.clear();
        }
    }

    /** What no table took along. */
    private void flush() {
        figure();
        if (!words.isEmpty()) {
            deck.text(heading, words);
            words.clear();
        }
    }
}
