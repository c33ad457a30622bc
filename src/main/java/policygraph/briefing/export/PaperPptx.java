package policygraph.briefing.export;

import java.util.ArrayList;
import java.util.List;
import policygraph.briefing.Paper;

/** Writes a briefing as slides: a slide for each figure and table, the evidence behind them. */
final class PaperPptx {

    private final Deck deck;
    private final Paper paper;
    private String heading;
    private final List<String> words = new ArrayList<>();

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
                text();
                heading = next.text();
            } else if (block instanceof Paper.Paragraph paragraph) {
                words.add(paragraph.text());
            } else if (block instanceof Paper.Picture picture) {
                deck.figure(heading, words, picture.drawing());
                words.clear();
            } else if (block instanceof Paper.Table table) {
                List<List<String>> rows = Shares.rows(table);
                List<String> heads = Shares.heads(table, paper.language());
                deck.table(heading, words, heads, rows, Shares.of(heads, rows));
                words.clear();
            }
        }
        text();
        Pptx.evidence(deck, paper.footnotes(), paper.language());
        deck.text(paper.language().say(Words.EVIDENCE_AND_SOURCE), List.of(paper.coverage(), paper.source()));
    }

    /** Words that no figure or table took along. */
    private void text() {
        if (!words.isEmpty()) {
            deck.text(heading, words);
            words.clear();
        }
    }
}
