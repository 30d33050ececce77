package kurogo.jobs;

import com.zaxxer.hikari.HikariDataSource;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Gives the connections of this program to a PostgreSQL its name: see {@link ProgramsAtWork}. */
@Component
final class NamedConnections implements BeanPostProcessor {

    private static final String POSTGRES = "jdbc:postgresql:";

    /** A name in the address would count more than the one given here, and hide the program from the others. */
    private static final Pattern NAMED = Pattern.compile("(?<=[?&])ApplicationName=[^&]*&?");

    private final ObjectProvider<NodeName> name;

    NamedConnections(ObjectProvider<NodeName> name) {
        this.name = name;
    }

    @Override
    public Object postProcessBeforeInitialization(Object bean, String beanName) {
        if (bean instanceof HikariDataSource pool
                && pool.getJdbcUrl() instanceof String address
                && address.startsWith(POSTGRES)) {
            pool.setJdbcUrl(NAMED.matcher(address).replaceAll(""));
            pool.addDataSourceProperty("ApplicationName", ProgramsAtWork.nameFor(name.getObject()));
        }
        return bean;
    }
}
