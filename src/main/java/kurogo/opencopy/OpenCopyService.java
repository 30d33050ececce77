package kurogo.opencopy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import kurogo.access.AuditTrail;
import kurogo.access.ForAdministrators;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Writes an open copy while people work. */
@Service
@Transactional(isolation = Isolation.REPEATABLE_READ)
@ForAdministrators
public class OpenCopyService {

    private final DataSource source;
    private final AuditTrail auditTrail;
    private final Clock clock;

    OpenCopyService(DataSource source, AuditTrail auditTrail, Clock clock) {
        this.source = source;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /** Writes everything the database holds at this moment; what others change meanwhile is not in it. */
    public void write(OutputStream into) {
        Connection database = DataSourceUtils.getConnection(source);
        try {
            Description written = OpenCopyWriter.write(database, clock.instant(), into);
            auditTrail.record("opencopy.made", "opencopy", "", new Made(written.schema(), written.rows()));
        } catch (SQLException refused) {
            throw new DataAccessResourceFailureException("Everything was to be read", refused);
        } catch (IOException interrupted) {
            throw new UncheckedIOException(interrupted);
        } finally {
            DataSourceUtils.releaseConnection(database, source);
        }
    }

    /** As the audit trail tells it. */
    record Made(String schema, long rows) {}
}
