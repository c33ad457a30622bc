package policygraph.ingest;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How loads go, from {@code policygraph.load.*}.
 *
 * @param workers threads that extract; 0 for one on each processor
 * @param patience how long a load waits for a database that went away
 */
@ConfigurationProperties("policygraph.load")
public record LoadSettings(@DefaultValue("0") int workers, @DefaultValue("5m") Duration patience) {

    public LoadSettings {
        workers = workers > 0 ? workers : Runtime.getRuntime().availableProcessors();
    }

    /** The defaults. */
    public static LoadSettings standard() {
        return new LoadSettings(0, Duration.ofMinutes(5));
    }
}
