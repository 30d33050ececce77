package kurogo.followup;

import java.security.SecureRandom;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Names for calendars, alike nowhere in the world. */
@Component
public class Uids {

    private final SecureRandom random;

    Uids(SecureRandom random) {
        this.random = random;
    }

    /** A random UUID (RFC 9562, version 4). */
    public String next() {
        long high = (random.nextLong() & 0xffff_ffff_ffff_0fffL) | 0x4000L;
        long low = (random.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }
}
