package policygraph.schema;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Applies the schema to whatever driver the application gets, before anyone else sees that driver. */
@Configuration(proxyBeanMethods = false)
public class SchemaConfiguration {

    @Bean
    static BeanPostProcessor schemaBeforeUse(Environment environment) {
        return new SchemaBeforeUse(environment.getProperty("spring.data.neo4j.database"));
    }

    private record SchemaBeforeUse(@Nullable String database) implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            if (bean instanceof Driver driver) {
                Schema.apply(driver, database);
            }
            return bean;
        }
    }
}
