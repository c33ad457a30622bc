package policygraph.document;

import java.util.List;
import policygraph.PolicyGraphException;
import policygraph.format.FormatReader;
import policygraph.format.PlainText;

/** Reads the bytes of one file into a {@link Document}. Immutable, safe for use by several threads. */
public final class DocumentReader {

    private final FormatReader formats;

    public DocumentReader() {
        this(new FormatReader());
    }

    public DocumentReader(FormatReader formats) {
        this.formats = formats;
    }

    /**
     * @throws PolicyGraphException if there is no text in the bytes that can be read; the message names the source's file
     */
    public Document read(byte[] bytes, Source source) {
        PlainText plain = formats.read(bytes, source.file());
        return read(plain.text(), source.with(plain));
    }

    /** Reads what is text already, whatever it looks like; positions in the document are those in the text. */
    public static Document read(String text, Source source) {
        Reading reading = Folding.fold(text);
        Layout layout = Layout.of(Paragraph.of(reading));
        Header printed = new PrintedTitles(text, reading).in(HeaderReader.read(reading, layout));
        Header header = new GivenFields(source.facts()).in(printed);
        return new Document(
                id(reading), source, text, reading, header, body(reading, layout), sentences(reading, layout));
    }

    private static Span body(Reading reading, Layout layout) {
        if (layout.body().isEmpty()) {
            return reading.span(reading.length(), reading.length());
        }
        Paragraph last = layout.body().get(layout.body().size() - 1);
        return reading.span(layout.body().get(0).start(), last.end());
    }

    private static List<Sentence> sentences(Reading reading, Layout layout) {
        SentenceSplitter splitter = new SentenceSplitter(reading);
        layout.body().forEach(paragraph -> splitter.add(paragraph.start(), paragraph.end()));
        return splitter.sentences();
    }

    private static String id(Reading reading) {
        StringBuilder words = new StringBuilder(reading.length());
        for (int i = 0; i < reading.length(); i++) {
            char c = reading.charAt(i);
            if (c != ' ' && (c < '\t' || c > '\r')) {
                words.append(c);
            }
        }
        return "doc-" + Sha256.shortOf(words.toString());
    }
}
