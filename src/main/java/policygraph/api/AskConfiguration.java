package policygraph.api;

import java.time.Clock;
import java.time.ZoneId;
import org.neo4j.driver.Driver;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import policygraph.ask.Asker;
import policygraph.ask.ModelProperties;
import policygraph.gazetteer.AgencyGrammar;
import policygraph.question.Answers;
import policygraph.question.Entities;
import policygraph.question.Questions;

/** Plain questions over the catalogue. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ModelProperties.class)
class AskConfiguration {

    @Bean
    Entities entities(Driver driver, DatabaseSelectionProvider databases) {
        return new Entities(driver, databases);
    }

    @Bean
    TextResolver textResolver(Entities entities) {
        return new TextResolver(AgencyGrammar.fromSeeds(), entities);
    }

    @Bean
    Asker asker(Questions questions, Answers answers, ModelProperties model) {
        return Asker.of(questions, answers, model, Clock.system(ZoneId.of("Asia/Shanghai")));
    }
}
