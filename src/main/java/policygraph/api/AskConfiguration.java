package policygraph.api;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import policygraph.ask.Asker;
import policygraph.ask.IntentReader;
import policygraph.question.Answers;
import policygraph.question.Questions;

/** Plain questions over the catalogue. */
@Configuration(proxyBeanMethods = false)
class AskConfiguration {

    @Bean
    Asker asker(Questions questions, Answers answers) {
        return new Asker(questions, answers, IntentReader.fromSeeds());
    }
}
