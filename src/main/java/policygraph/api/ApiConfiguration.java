package policygraph.api;

import java.util.Optional;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import policygraph.embedded.Browser;
import policygraph.entity.NameReader;
import policygraph.question.Answers;
import policygraph.question.BrowserLink;
import policygraph.question.Documents;
import policygraph.question.Holdings;
import policygraph.question.Questions;
import policygraph.question.Search;

/** The questions over the application's graph. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

    @Bean
    Questions questions() {
        return Questions.fromClassPath();
    }

    @Bean
    NameReader names() {
        return NameReader.fromSeeds();
    }

    @Bean
    Search search(Driver driver, DatabaseSelectionProvider databases, NameReader names) {
        return new Search(driver, databases, names.regions());
    }

    @Bean
    Answers answers(
            Questions questions,
            Driver driver,
            DatabaseSelectionProvider databases,
            NameReader names,
            ObjectProvider<Browser> browser) {
        BrowserLink link = new BrowserLink(() -> Optional.ofNullable(browser.getIfAvailable())
                .filter(running -> running.port() > 0)
                .map(Browser::link));
        return new Answers(questions, driver, databases, names, link);
    }

    @Bean
    Documents documents(Driver driver, DatabaseSelectionProvider databases) {
        return new Documents(driver, databases);
    }

    @Bean
    Holdings holdings(Driver driver, DatabaseSelectionProvider databases) {
        return new Holdings(driver, databases);
    }
}
