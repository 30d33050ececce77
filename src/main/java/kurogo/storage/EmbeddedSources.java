package kurogo.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Properties;
import org.h2.engine.ConnectionInfo;
import org.h2.engine.Constants;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Lets the pool open an embedded database through {@link EmbeddedSource}; every other it opens as it would. */
@Component
final class EmbeddedSources implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool
                && pool.getJdbcUrl() instanceof String url
                && url.startsWith(Constants.START_URL)) {
            ConnectionInfo address = new ConnectionInfo(url, new Properties(), pool.getUsername(), "");
            if (address.isPersistent() && !address.isRemote()) {
                JdbcDataSource database = new JdbcDataSource();
                database.setUrl(url);
                pool.setDataSource(new EmbeddedSource(database, address.getName() + Constants.SUFFIX_MV_FILE));
                pool.setExceptionOverride(new LostConnections());
                // A connection says of itself that it is well after the database below it has closed.
                pool.setConnectionTestQuery("select 1");
            }
        }
        return bean;
    }
}
