package kurogo.intake;

import java.time.*;
import kurogo.intake.read.UnderstoodFile;

final class HandedInDay {
    static LocalDate of(UnderstoodFile f, Instant at) {
        return LocalDate.ofInstant(at, ZoneId.of("Asia/Tokyo"));
    }
}
