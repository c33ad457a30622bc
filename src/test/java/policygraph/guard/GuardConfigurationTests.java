package policygraph.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;

/** Where the guards stand. */
class GuardConfigurationTests {

    @Test
    void aServerHasThemInTheOrderInWhichARequestMeetsThem() {
        new WebApplicationContextRunner()
                .withUserConfiguration(GuardConfiguration.class)
                .withBean(ServerProperties.class)
                .run(context -> assertThat(context.getBeansOfType(FilterRegistrationBean.class).values().stream()
                                .sorted(Comparator.comparingInt(FilterRegistrationBean::getOrder))
                                .map(FilterRegistrationBean::getFilter))
                        .hasExactlyElementsOfTypes(
                                OriginGuard.class, PaceGuard.class, AuditTrail.class, KeyGuard.class, BodyGuard.class));
    }

    /** A command has neither server nor its properties, and must start without. */
    @Test
    void aCommandHasNone() {
        new ApplicationContextRunner()
                .withUserConfiguration(GuardConfiguration.class)
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(FilterRegistrationBean.class));
    }
}
