package kurogo.storage;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;

/**
 * Lets the pool give up a connection that met trouble with the disk. The embedded database closes itself then, without a sign the pool knows; the
 * next connection opens it anew, as soon as the disk lets it.
 */
final class LostConnections implements SQLExceptionOverride {

    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        return StorageTrouble.behind(failure).isPresent() ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}
