package policygraph.ask;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A language model that may be asked which question a sentence means; none without a base URL.
 *
 * @param baseUrl of an interface like OpenAI's, up to {@code /v1}
 * @param apiKey sent as bearer token, if it wants one
 * @param name which model
 * @param timeout how long to wait for it
 */
@ConfigurationProperties("policygraph.ask.model")
public record ModelProperties(
        @Nullable String baseUrl,
        @Nullable String apiKey,
        @DefaultValue("default") String name,
        @DefaultValue("10s") Duration timeout) {

    boolean isConfigured() {
        return baseUrl != null && !baseUrl.isBlank();
    }
}
