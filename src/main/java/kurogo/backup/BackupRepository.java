package kurogo.backup;

import java.nio.file.Path;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** The embedded database as it copies itself. */
@Repository
class BackupRepository {

    private final DSLContext database;

    BackupRepository(DSLContext database) {
        this.database = database;
    }

    boolean isEmbedded() {
        return database.dialect().family() == SQLDialect.H2;
    }

    /** What it holds now. */
    BackupContents present() {
        return database.connectionResult(ContentsQuery::of);
    }

    /** Writes everything committed so far into an archive, while others go on writing. */
    void copyTo(Path archive) {
        database.execute("backup to {0}", DSL.inline(archive.toString()));
    }
}
