package policygraph.guard;

import jakarta.servlet.Filter;
import java.time.Clock;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** The guards in the order in which a request meets them; commands serve nobody. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(GuardProperties.class)
class GuardConfiguration {

    @Bean
    FilterRegistrationBean<OriginGuard> originGuard(GuardProperties properties) {
        return at(0, new OriginGuard(properties));
    }

    @Bean
    FilterRegistrationBean<PaceGuard> paceGuard(GuardProperties properties, ServerProperties server) {
        return at(1, new PaceGuard(properties.pace(isOpen(server))));
    }

    /** Before the keys are asked for, so that those who came without one are in it as well. */
    @Bean
    FilterRegistrationBean<AuditTrail> auditTrail(GuardProperties properties) {
        return at(2, new AuditTrail(properties.auditTrail(), Clock.systemUTC()));
    }

    @Bean
    FilterRegistrationBean<KeyGuard> keyGuard(GuardProperties properties, ServerProperties server) {
        return at(3, new KeyGuard(properties, isOpen(server)));
    }

    @Bean
    FilterRegistrationBean<BodyGuard> bodyGuard() {
        return at(4, new BodyGuard());
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsOfTheWebServer() {
        return factory -> factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ProblemValve.class.getName());
            }
        });
    }

    /** Whether other machines reach the server. */
    private static boolean isOpen(ServerProperties server) {
        return server.getAddress() == null || !server.getAddress().isLoopbackAddress();
    }

    private static <T extends Filter> FilterRegistrationBean<T> at(int place, T filter) {
        FilterRegistrationBean<T> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + place);
        return registration;
    }
}
