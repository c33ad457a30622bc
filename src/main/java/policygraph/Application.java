package policygraph;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The server: graph, API, web page and Neo4j Browser. */
@SpringBootApplication
public class Application {

    /**
     * Starts the server; it stays up until the process is told to end.
     *
     * @param arguments configuration as Spring Boot reads it: {@code --server.port=8081}
     */
    static void serve(String... arguments) {
        try {
            SpringApplication.run(Application.class, arguments);
        } catch (RuntimeException e) {
            // Spring has said why; threads of a half-started server must not keep the process alive.
            System.exit(1);
        }
    }
}
