package policygraph.question;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.neo4j.driver.Driver;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import policygraph.entity.NameReader;

/** Answers the questions of the catalogue. Safe for use by several threads. */
public final class Answers {

    private final Questions questions;
    private final GraphReader graph;
    private final Names names;
    private final BrowserLink browser;

    /** @param reader reads names as documents write them */
    public Answers(
            Questions questions,
            Driver driver,
            DatabaseSelectionProvider databases,
            NameReader reader,
            BrowserLink browser) {
        this.questions = questions;
        this.names = new Names(reader);
        this.browser = browser;
        this.graph = new GraphReader(driver, databases);
    }

    /**
     * Checks what a question would be asked with, names apart.
     *
     * @throws UnknownQuestionException if there is no such question
     * @throws BadParameterException if a parameter is missing, unknown or cannot be read
     */
    public void check(String name, Map<String, ? extends List<String>> given) {
        Arguments.read(questions.named(name), given);
    }

    /**
     * Answers a question, a page at a time.
     *
     * @param name the question's name
     * @param given texts by parameter name; {@code limit}, {@code sort} and {@code cursor} may be given with every question
     * @throws UnknownQuestionException if there is no such question
     * @throws BadParameterException if a parameter is missing, unknown or cannot be read
     * @throws TooLongException if the database did not answer in time
     * @throws TooBigException if the answer needs more memory than the database gives one transaction
     */
    public Answer answer(String name, Map<String, ? extends List<String>> given) {
        Question question = questions.named(name);
        Arguments arguments = Arguments.read(question, given);
        return graph.read(tx -> new Asking(tx, names, question, arguments).answer(browser));
    }

    /**
     * Answers a question row by row, however many there are; what was given is checked before the first.
     *
     * @param given as for {@link #answer}; without {@code limit} all rows are given
     * @param to asked once, when the database has begun to answer, for what takes each row
     * @throws UnclearException if a name is not that of one thing
     */
    public void stream(
            String name, Map<String, ? extends List<String>> given, Supplier<? extends Consumer<StreamedRow>> to) {
        Question question = questions.named(name);
        Arguments arguments = Arguments.read(question, given);
        graph.stream(tx -> new Asking(tx, names, question, arguments).stream(to));
    }
}
