package kurogo.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import kurogo.access.WaitingEntry;
import kurogo.backup.BackupRefused.Reason;
import kurogo.jobs.ProgramsAtWork;
import kurogo.opencopy.OpenCopySnapshot;

/**
 * A database of a PostgreSQL server. Its backups are open copies; one is taken into a schema beside the one in use, which it replaces in one
 * transaction.
 *
 * @param program the name under which whoever puts a backup back is known there, so that its own connections are not in its way
 */
record PostgresDatabase(DataSource source, Clock clock, String program) implements DatabaseKind {

    @Override
    public KeptAs keptAs() {
        return KeptAs.SCHEMA;
    }

    @Override
    public void copy(Connection running, Instant now, Path archive) throws SQLException, IOException {
        OpenCopySnapshot.write(running, now, archive);
    }

    @Override
    public BackupCopy open(Path archive) {
        return OpenBackup.of(archive);
    }

    @Override
    public String nameWhereAlone(Connection running) throws SQLException {
        String name = ProgramsAtWork.nameOf(running);
        SchemaBeside.requireAlone(name, running);
        return name;
    }

    @Override
    public void tryOut(BackupCopy copy) {
        try (SchemaBeside beside = SchemaBeside.in(source)) {
            copy.fill(beside.asDatabase());
        } catch (SQLException failed) {
            throw BackupRefused.because(failed, Reason.FAILED);
        }
    }

    @Override
    public Optional<String> put(BackupCopy copy, Function<Optional<String>, WaitingEntry> told) {
        try (SchemaBeside beside = SchemaBeside.in(source)) {
            beside.requireAlone(program);
            copy.fill(beside.asDatabase());
            return beside.takePlace(program, clock.instant(), told);
        } catch (SQLException failed) {
            throw BackupRefused.because(failed, Reason.FAILED);
        }
    }
}
