package policygraph.schema;

import org.neo4j.driver.Driver;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Applies the schema to whatever driver the application gets, before anyone else sees that driver. */
@Configuration(proxyBeanMethods = false)
public class SchemaConfiguration {

    @Bean
    static BeanPostProcessor schemaBeforeUse() {
        return new SchemaBeforeUse();
    }

    private static final class SchemaBeforeUse implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            if (bean instanceof Driver driver) {
                Schema.apply(driver);
            }
            return bean;
        }
    }
}
