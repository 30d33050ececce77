package kurogo.backup;

import static kurogo.db.Tables.BACKUP_HOUR;
import static org.jooq.impl.DSL.excluded;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What the database in use holds, and which backups it has begun by itself. */
@Repository
class BackupRepository {

    private static final short THE_ONE = 1;

    private final DSLContext database;

    BackupRepository(DSLContext database) {
        this.database = database;
    }

    /** What it holds now. */
    BackupContents present() {
        return database.connectionResult(ContentsQuery::of);
    }

    /** Takes the backup meant for an hour on, unless that or a later one was taken before; whether it did. */
    boolean claim(Instant hour) {
        OffsetDateTime meant = hour.atOffset(ZoneOffset.UTC);
        return database.insertInto(BACKUP_HOUR)
                        .set(BACKUP_HOUR.ID, THE_ONE)
                        .set(BACKUP_HOUR.MEANT_FOR, meant)
                        .onConflict(BACKUP_HOUR.ID)
                        .doUpdate()
                        .set(BACKUP_HOUR.MEANT_FOR, excluded(BACKUP_HOUR.MEANT_FOR))
                        .where(BACKUP_HOUR.MEANT_FOR.lt(meant))
                        .execute()
                == 1;
    }
}
