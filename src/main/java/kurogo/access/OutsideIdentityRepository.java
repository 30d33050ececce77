package kurogo.access;

import static kurogo.db.Tables.MUNICIPALITY;
import static kurogo.db.Tables.OUTSIDE_IDENTITY;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;
import kurogo.area.master.MunicipalityCode;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Which account belongs to whom in which directory. */
@Repository
class OutsideIdentityRepository {

    private final DSLContext database;

    OutsideIdentityRepository(DSLContext database) {
        this.database = database;
    }

    OptionalLong accountOf(OutsideIdentity identity) {
        return database
                .select(OUTSIDE_IDENTITY.USER_ID)
                .from(OUTSIDE_IDENTITY)
                .where(OUTSIDE_IDENTITY.ISSUER.eq(identity.issuer()), OUTSIDE_IDENTITY.SUBJECT.eq(identity.subject()))
                .fetch(OUTSIDE_IDENTITY.USER_ID)
                .stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    void link(OutsideIdentity identity, long account, Instant at) {
        database.insertInto(OUTSIDE_IDENTITY)
                .set(OUTSIDE_IDENTITY.ISSUER, identity.issuer())
                .set(OUTSIDE_IDENTITY.SUBJECT, identity.subject())
                .set(OUTSIDE_IDENTITY.USER_ID, account)
                .set(OUTSIDE_IDENTITY.LINKED_AT, at.atOffset(ZoneOffset.UTC))
                .execute();
    }

    boolean knows(Optional<MunicipalityCode> municipality) {
        return municipality
                .map(code -> database.fetchExists(
                        database.selectFrom(MUNICIPALITY).where(MUNICIPALITY.CODE.eq(code.digits()))))
                .orElse(true);
    }
}
