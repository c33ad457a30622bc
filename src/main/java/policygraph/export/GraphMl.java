package policygraph.export;

import java.io.Writer;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import policygraph.PolicyGraphException;
import policygraph.question.Answer;

/** The graph of an answer as GraphML, which Gephi and yEd open; links carry the words behind them. */
public final class GraphMl {

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final List<String> NODE_KEYS = List.of("label", "sort", "docNumber", "invented");
    private static final List<String> EDGE_KEYS = List.of("label", "basis", "quote", "document");

    private final XMLStreamWriter xml;

    private GraphMl(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Writes the graph of an answer. */
    public static void write(Answer answer, Writer out) {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            new GraphMl(xml).write(answer);
            xml.flush();
        } catch (XMLStreamException e) {
            throw new PolicyGraphException("GraphML cannot be written", e);
        }
    }

    private void write(Answer answer) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("graphml");
        xml.writeDefaultNamespace(NAMESPACE);
        for (String key : NODE_KEYS) {
            key("node", key);
        }
        for (String key : EDGE_KEYS) {
            key("edge", key);
        }
        xml.writeStartElement("graph");
        xml.writeAttribute("id", answer.question());
        xml.writeAttribute("edgedefault", "directed");
        for (Answer.Node node : answer.graph().nodes()) {
            node(node);
        }
        int number = 0;
        for (Answer.Link link : answer.graph().links()) {
            link(link, number++, answer.evidence());
        }
        xml.writeEndDocument();
    }

    private void key(String domain, String name) throws XMLStreamException {
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", domain + "_" + name);
        xml.writeAttribute("for", domain);
        xml.writeAttribute("attr.name", name);
        xml.writeAttribute("attr.type", name.equals("invented") ? "boolean" : "string");
    }

    private void node(Answer.Node node) throws XMLStreamException {
        xml.writeStartElement("node");
        xml.writeAttribute("id", legal(node.id()));
        data("node_label", node.name());
        data("node_sort", node.label());
        data("node_docNumber", node.docNumber());
        data("node_invented", String.valueOf(node.invented()));
        xml.writeEndElement();
    }

    private void link(Answer.Link link, int number, List<Answer.Evidence> evidence) throws XMLStreamException {
        xml.writeStartElement("edge");
        xml.writeAttribute("id", "e" + number);
        xml.writeAttribute("source", legal(link.source()));
        xml.writeAttribute("target", legal(link.target()));
        data("edge_label", link.type());
        data("edge_basis", link.basis());
        if (link.evidence() != null) {
            Answer.Evidence one = evidence.get(link.evidence());
            data("edge_quote", one.quote());
            data(
                    "edge_document",
                    one.document().docNumber() == null
                            ? one.document().title()
                            : one.document().docNumber());
        }
        xml.writeEndElement();
    }

    private void data(String key, @Nullable String value) throws XMLStreamException {
        if (value != null) {
            xml.writeStartElement("data");
            xml.writeAttribute("key", key);
            xml.writeCharacters(legal(value));
            xml.writeEndElement();
        }
    }

    /** XML has no way to write control characters; what a document has of them is left out. */
    private static String legal(String text) {
        return text.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || c == '\r'
                        || c >= 0x20 && c <= 0xD7FF
                        || c >= 0xE000 && c <= 0xFFFD
                        || c >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
