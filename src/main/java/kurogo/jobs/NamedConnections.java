package kurogo.jobs;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Gives the connections of this program to a PostgreSQL its name: see {@link ProgramsAtWork}. */
@Component
final class NamedConnections implements BeanPostProcessor {

    private static final String POSTGRES = "jdbc:postgresql:";

    private final ObjectProvider<NodeName> name;

    NamedConnections(ObjectProvider<NodeName> name) {
        this.name = name;
    }

    @Override
    public Object postProcessBeforeInitialization(Object bean, String beanName) {
        if (bean instanceof HikariDataSource pool
                && pool.getJdbcUrl() instanceof String address
                && address.startsWith(POSTGRES)) {
            pool.addDataSourceProperty(
                    "ApplicationName",
                    ProgramsAtWork.BEGINNING + name.getObject().text());
        }
        return bean;
    }
}
