package policygraph.ask;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import policygraph.question.Answer;
import policygraph.question.Answers;
import policygraph.question.Parameter;
import policygraph.question.Question;
import policygraph.question.Questions;
import policygraph.question.Text;

/** Answers plain questions. Safe for use by several threads. */
public final class Asker {

    private static final String REGION = "region";

    private final Questions questions;
    private final Answers answers;
    private final Understander reader;

    /**
     * With the patterns of {@code seeds/}, and a language model beside them where one is configured.
     *
     * @param clock tells what day it is, for 去年 and 近三年
     */
    public static Asker of(Questions questions, Answers answers, ModelProperties model, Clock clock) {
        IntentReader patterns = IntentReader.fromSeeds(questions, clock);
        return new Asker(
                questions,
                answers,
                model.isConfigured() ? new ModelReader(patterns, questions, answers, model) : patterns);
    }

    Asker(Questions questions, Answers answers, Understander reader) {
        this.questions = questions;
        this.answers = answers;
        this.reader = reader;
    }

    /**
     * Reads a sentence and answers it, if it is understood.
     *
     * @param region the region that names are to be understood in, null if none is given
     */
    public Asked ask(String sentence, @Nullable String region) {
        Reading reading = reader.read(sentence);
        if (reading.question() == null) {
            return Asked.notUnderstood(nearest(reading));
        }
        Question question = questions.named(reading.question());
        Map<String, List<String>> given = new LinkedHashMap<>();
        reading.parameters().forEach((name, value) -> given.put(name, List.of(value)));
        if (region != null && !region.isBlank()) {
            given.put(REGION, List.of(region));
        }
        Answer answer = answers.answer(question.name(), given);
        return new Asked(true, question.name(), reading.parameters(), words(question, reading), answer, List.of());
    }

    private List<Asked.Near> nearest(Reading reading) {
        return reading.nearest().stream()
                .map(near -> new Asked.Near(
                        near.question(), questions.named(near.question()).title(), near.parameters()))
                .toList();
    }

    private static Text words(Question question, Reading reading) {
        List<Parameter> said = question.parameters().stream()
                .filter(parameter -> reading.parameters().containsKey(parameter.name()))
                .toList();
        String zh = said.stream()
                .map(one -> one.label().zh() + "“" + reading.parameters().get(one.name()) + "”")
                .collect(Collectors.joining("，"));
        String en = said.stream()
                .map(one -> one.label().en() + " “" + reading.parameters().get(one.name()) + "”")
                .collect(Collectors.joining(", "));
        return new Text(
                "理解为：" + question.title().zh() + (zh.isEmpty() ? "" : "；" + zh),
                "Taken to ask: " + question.title().en() + (en.isEmpty() ? "" : "; " + en));
    }
}
