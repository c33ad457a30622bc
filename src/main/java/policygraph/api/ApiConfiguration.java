package policygraph.api;

import org.neo4j.driver.Driver;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import policygraph.question.Answers;
import policygraph.question.Documents;
import policygraph.question.Questions;

/** The questions over the application's graph, and the guard before everything that is served. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebProperties.class)
class ApiConfiguration {

    @Bean
    Questions questions() {
        return Questions.fromClassPath();
    }

    @Bean
    Answers answers(Questions questions, Driver driver, DatabaseSelectionProvider databases) {
        return new Answers(questions, driver, databases);
    }

    @Bean
    Documents documents(Driver driver, DatabaseSelectionProvider databases) {
        return new Documents(driver, databases);
    }

    @Bean
    FilterRegistrationBean<Guard> guard(WebProperties properties) {
        FilterRegistrationBean<Guard> registration = new FilterRegistrationBean<>(new Guard(properties));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
