package policygraph.question;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the graph answers to a question.
 *
 * @param question the question's name
 * @param title the question in words
 * @param sentence the answer in one sentence
 * @param parameters what it was asked with, every parameter of the question
 * @param columns the columns of the table
 * @param rows the table, in the question's order
 * @param evidence the words behind the rows, which refer to them by {@link Evidence#id()}
 * @param graph the same as nodes and links
 * @param figure the picture that suits the answer
 * @param notes remarks that a reader must not miss
 * @param hints when there is no row: what may have been meant
 * @param coverage what stands behind the rows of this page
 * @param page which part of the answer this is
 * @param truncated whether there are more rows
 * @param cypher the Cypher text that was run
 * @param browser the same to paste into Neo4j Browser, with the values in place
 * @param browserLink opens Neo4j Browser with it; null where this application serves no Browser
 */
public record Answer(
        String question,
        Text title,
        Text sentence,
        List<Given> parameters,
        List<Column> columns,
        List<Row> rows,
        List<Evidence> evidence,
        Graph graph,
        Figure figure,
        List<Text> notes,
        List<Hint> hints,
        Coverage coverage,
        Page page,
        boolean truncated,
        String cypher,
        String browser,
        @Nullable String browserLink) {

    public Answer {
        parameters = List.copyOf(parameters);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        evidence = List.copyOf(evidence);
        notes = List.copyOf(notes);
        hints = List.copyOf(hints);
    }

    /**
     * A parameter as given and as understood.
     *
     * @param value what the Cypher text was run with; null if left out
     * @param meant the thing that the value was taken to name, for a parameter that names one
     */
    public record Given(String name, @Nullable Object value, @Nullable Candidate meant) {}

    /**
     * @param cells by column
     * @param evidence ids of the evidence behind the row
     */
    public record Row(Map<String, @Nullable Object> cells, List<Integer> evidence) {

        public Row {
            cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * The words of a document behind one relationship.
     *
     * @param id number within the answer
     * @param relation the relationship's type
     * @param from name of the thing it goes out from
     * @param to name of the thing it goes to
     * @param document the document that says so
     * @param quote its words, character for character
     * @param start where they stand: first UTF-16 code unit of the document's text
     * @param end one past the last
     * @param rule the rule that read them
     * @param basis {@code STATED} or {@code INFERRED}
     * @param confidence share of such readings found right, 0 to 1
     * @param link path of the view that shows the place on this server's page
     */
    public record Evidence(
            int id,
            String relation,
            String from,
            String to,
            Source document,
            String quote,
            int start,
            int end,
            String rule,
            String basis,
            double confidence,
            String link) {}

    /**
     * The document behind a piece of evidence.
     *
     * @param invented true for a sample written for demonstration, to be shown as 示例（虚构）
     * @param url where it was published
     * @param date when it was written, else published: ISO 8601
     */
    public record Source(
            String id,
            @Nullable String title,
            @Nullable String docNumber,
            boolean invented,
            @Nullable String url,
            @Nullable String date) {}

    /**
     * What stands behind the rows of a page. A fact of the gazetteer has no document behind it.
     *
     * @param documents how many documents
     * @param invented how many of them are samples written for demonstration
     * @param stated how many pieces of evidence say so
     * @param inferred how many were inferred
     * @param loaded how many documents the graph holds
     */
    public record Coverage(int documents, int invented, int stated, int inferred, long loaded) {}

    /**
     * Part of an answer.
     *
     * @param offset how many rows come before it
     * @param limit how many rows it has at most
     * @param cursor what to ask with for the next part; null if this is the last
     * @param previous what to ask with for the part before; null if that is the first, which is asked for without cursor, or
     *     if this is
     * @param total how many rows there are, where that is known without reading them for it
     */
    public record Page(
            int offset, int limit, @Nullable String cursor, @Nullable String previous, @Nullable Integer total) {}

    /** Nodes by id, links by source, type and target; either list may be empty. */
    public record Graph(List<Node> nodes, List<Link> links) {

        public Graph {
            nodes = List.copyOf(nodes);
            links = List.copyOf(links);
        }
    }

    /**
     * @param id stable id of the thing
     * @param label its sort: Agency, Policy, Reply …
     * @param docNumber of a policy or document, where known
     * @param invented true for a document written for demonstration
     */
    public record Node(String id, String label, String name, @Nullable String docNumber, boolean invented) {}

    /**
     * @param source id of the node it goes out from
     * @param target id of the node it goes to
     * @param type the relationship's type
     * @param basis {@code STATED} or {@code INFERRED}; null for a fact of a gazetteer
     * @param evidence id of the evidence; null for a fact of a gazetteer
     */
    public record Link(String source, String target, String type, @Nullable String basis, @Nullable Integer evidence) {}

    /** Whether a name given may mean several things, so that nothing was asked of the graph. */
    @JsonIgnore
    public boolean isAmbiguous() {
        return hints.stream().anyMatch(hint -> hint.kind() == Hint.Kind.SEVERAL);
    }

    /**
     * Why there is no row, and what may have been meant.
     *
     * @param kind why
     * @param parameter the parameter it is about; null if none
     * @param candidates things to ask for instead, the likeliest first; their ids are valid values
     */
    public record Hint(Kind kind, @Nullable String parameter, Text text, List<Candidate> candidates) {

        /** Why there is no row. */
        public enum Kind {
            /** The name may mean several things: choose one. */
            SEVERAL,
            /** Nothing is called so; the candidates are called alike. */
            NEAR,
            /** Nothing is called so or alike. */
            UNKNOWN,
            /** What is named is known, but nothing is said of it. */
            NOTHING
        }

        public Hint {
            candidates = List.copyOf(candidates);
        }
    }
}
