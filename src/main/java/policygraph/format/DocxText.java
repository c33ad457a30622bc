package policygraph.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The text among the elements of a Word document: as it stands once all changes are accepted, without what is hidden,
 * fields as their results, text boxes behind the paragraph that they hang on.
 */
final class DocxText {

    /** Elements of which nothing is read: what was deleted or moved away, and the second copy of a text box. */
    private static final Set<String> SKIPPED =
            Set.of("del", "moveFrom", "Fallback", "delText", "instrText", "pPrChange", "rPrChange");

    /** Tables in tables and boxes in boxes beyond this are no document. */
    private static final int DEEPEST = 200;

    private final DocxNumbering numbering;
    private final TextLines lines = new TextLines();
    private final Deque<Flow> flows = new ArrayDeque<>(List.of(new Flow()));
    private final Deque<List<String>> rows = new ArrayDeque<>();
    private int skipped;
    private boolean inText;
    private boolean inRunProperties;
    private boolean hidden;

    /** Paragraphs that follow each other: of the document, of a cell, of a box. */
    private static final class Flow {
        private final StringBuilder done = new StringBuilder();
        private final StringBuilder line = new StringBuilder();
        private final StringBuilder boxes = new StringBuilder();
        private String style = "";
        private String list = "";
        private String level = "";
    }

    DocxText(DocxNumbering numbering) {
        this.numbering = numbering;
    }

    void readAll(XMLStreamReader xml) throws XMLStreamException, UnreadableException {
        for (; xml.hasNext(); xml.next()) {
            read(xml);
        }
    }

    private void read(XMLStreamReader xml) throws UnreadableException {
        switch (xml.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> start(xml, xml.getLocalName());
            case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters(xml);
            default -> {
                // Comments and instructions are not read.
            }
        }
    }

    private void characters(XMLStreamReader xml) {
        if (inText && skipped == 0 && !hidden) {
            flow().line.append(xml.getText());
        }
    }

    private void start(XMLStreamReader xml, String element) throws UnreadableException {
        if (skipped > 0 || SKIPPED.contains(element)) {
            skipped++;
            return;
        }
        switch (element) {
            case "t" -> inText = true;
            case "r" -> hidden = false;
            case "rPr" -> inRunProperties = true;
            case "pStyle" -> flow().style = DocxNumbering.attribute(xml, "val");
            case "numId" -> flow().list = DocxNumbering.attribute(xml, "val");
            case "ilvl" -> flow().level = DocxNumbering.attribute(xml, "val");
            case "vanish" -> hidden |= inRunProperties && isOn(xml);
            case "tab", "ptab" -> mark("\t", xml);
            case "br", "cr" -> mark("\n", xml);
            case "noBreakHyphen" -> mark("-", xml);
            case "tc", "txbxContent" -> open();
            case "tr" -> rows.push(new ArrayList<>());
            default -> {
                // Only groups others.
            }
        }
    }

    private static boolean isOn(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("val")) {
                return !Set.of("0", "false", "off").contains(xml.getAttributeValue(i));
            }
        }
        return true;
    }

    /** A tab stop among a paragraph's properties has attributes too; one in the text has none of a position. */
    private void mark(String mark, XMLStreamReader xml) {
        boolean stop = false;
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            stop |= xml.getAttributeLocalName(i).equals("pos");
        }
        if (!stop && !hidden) {
            flow().line.append(mark);
        }
    }

    private void open() throws UnreadableException {
        if (flows.size() >= DEEPEST) {
            throw new UnreadableException("is a docx file with tables more than " + DEEPEST + " deep; save it as text");
        }
        flows.push(new Flow());
    }

    private void end(String element) {
        if (skipped > 0) {
            skipped--;
            return;
        }
        switch (element) {
            case "t" -> inText = false;
            case "r" -> hidden = false;
            case "rPr" -> inRunProperties = false;
            case "p" -> endParagraph(flow());
            case "tc" -> endCell();
            case "txbxContent" -> endBox();
            case "tr" -> endRow();
            default -> {
                // Only grouped others.
            }
        }
    }

    /** A paragraph without words is counted, too. */
    private void endParagraph(Flow flow) {
        String number = numbering.next(flow.style, flow.list, flow.level);
        if (!flow.line.toString().isBlank()) {
            flow.done.append(number);
        }
        flow.style = "";
        flow.list = "";
        flow.level = "";
        flow.done.append(flow.line).append('\n').append(flow.boxes);
        flow.line.setLength(0);
        flow.boxes.setLength(0);
    }

    private void endCell() {
        Flow cell = close();
        if (!rows.isEmpty()) {
            rows.element().add(cell.done.toString());
        }
    }

    private void endBox() {
        Flow box = close();
        flow().boxes.append(box.done);
    }

    private void endRow() {
        if (!rows.isEmpty()) {
            flow().done.append(TableRow.of(rows.pop())).append('\n');
        }
    }

    private Flow close() {
        Flow flow = flows.size() > 1 ? flows.pop() : new Flow();
        endParagraph(flow);
        return flow;
    }

    private Flow flow() {
        return flows.element();
    }

    @Override
    public String toString() {
        lines.add(flow().done);
        return lines.toString();
    }
}
