package policygraph;

import java.net.URI;
import org.neo4j.driver.AuthToken;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Gives a Spring test the tests' server instead of the application's own: {@code @SpringBootTest} with
 * {@code @Import(Neo4jTestConfiguration.class)}. The schema is applied as in the application.
 */
@TestConfiguration(proxyBeanMethods = false)
public class Neo4jTestConfiguration {

    @Bean
    Neo4jConnectionDetails testNeo4j() {
        return new Neo4jConnectionDetails() {
            @Override
            public URI getUri() {
                return TestNeo4j.get().uri();
            }

            @Override
            public AuthToken getAuthToken() {
                return TestNeo4j.get().authToken();
            }
        };
    }
}
