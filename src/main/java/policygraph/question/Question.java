package policygraph.question;

import java.util.List;
import java.util.Optional;

/**
 * One question of the catalogue: a file of {@code cypher/question}.
 *
 * @param name the file's name without extension
 * @param title in words
 * @param description what it tells
 * @param sentences how its answer is put into a sentence
 * @param parameters what it asks for, in order
 * @param columns what it answers, in order; the Cypher text returns one more, {@code graph}: the paths behind the row,
 *     whose relationships carry the evidence
 * @param figure the picture that suits it
 * @param notes remarks that rows call for
 * @param cypher the whole file, header included, ready for Neo4j Browser once the parameters are set
 */
public record Question(
        String name,
        Text title,
        Text description,
        Sentences sentences,
        List<Parameter> parameters,
        List<Column> columns,
        Figure figure,
        List<NoteRule> notes,
        String cypher) {

    /** The column with the paths behind a row, not part of the table. */
    static final String GRAPH = "graph";

    public Question {
        parameters = List.copyOf(parameters);
        columns = List.copyOf(columns);
        notes = List.copyOf(notes);
    }

    /** The parameter of that name. */
    public Optional<Parameter> parameter(String name) {
        return parameters.stream().filter(p -> p.name().equals(name)).findFirst();
    }
}
