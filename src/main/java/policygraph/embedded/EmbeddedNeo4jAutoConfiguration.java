package policygraph.embedded;

import java.net.URI;
import org.neo4j.driver.AuthToken;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;

/** Starts the embedded server where neither {@code spring.neo4j.uri} nor anyone else says which database to use. */
@AutoConfiguration(before = Neo4jAutoConfiguration.class)
@ConditionalOnExpression("'${spring.neo4j.uri:}'.isBlank()")
@ConditionalOnMissingBean(Neo4jConnectionDetails.class)
@EnableConfigurationProperties({EmbeddedNeo4jProperties.class, BrowserProperties.class})
public class EmbeddedNeo4jAutoConfiguration {

    @Bean
    EmbeddedNeo4j embeddedNeo4j(EmbeddedNeo4jProperties properties, BrowserProperties browser) {
        return EmbeddedNeo4j.start(properties, browser.enabled() ? BrowserPages.commands(browser.port()) : "");
    }

    /** Depends on the server, so the driver is closed before it. */
    @Bean
    Neo4jConnectionDetails embeddedNeo4jConnectionDetails(EmbeddedNeo4j neo4j) {
        return new Neo4jConnectionDetails() {
            @Override
            public URI getUri() {
                return neo4j.uri();
            }

            @Override
            public AuthToken getAuthToken() {
                return neo4j.authToken();
            }
        };
    }
}
