package policygraph.embedded;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/** Serves Neo4j Browser from a second port of the application's web server. */
@AutoConfiguration(after = EmbeddedNeo4jAutoConfiguration.class)
@ConditionalOnWebApplication
@ConditionalOnBean(EmbeddedNeo4j.class)
@ConditionalOnProperty(name = "policygraph.browser.enabled", matchIfMissing = true)
public class BrowserAutoConfiguration {

    @Bean
    Browser neo4jBrowser(BrowserProperties properties, EmbeddedNeo4j neo4j) {
        return new Browser(properties.port(), neo4j.boltPort());
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> browserConnector(Browser browser) {
        return factory -> factory.addAdditionalConnectors(browser.connector());
    }

    /** Before every other filter: nothing of the application answers on Browser's port. */
    @Bean
    FilterRegistrationBean<BrowserFilter> browserFilter(Browser browser, EmbeddedNeo4j neo4j) {
        FilterRegistrationBean<BrowserFilter> filter =
                new FilterRegistrationBean<>(new BrowserFilter(browser, new BrowserPages(neo4j.boltPort())));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }
}
