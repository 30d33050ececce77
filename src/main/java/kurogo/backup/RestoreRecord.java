package kurogo.backup;

import kurogo.access.ActingAs;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts what became of an order to put a backup back on record once the program runs, under the name of whoever ordered it. */
@Component
class RestoreRecord {

    private final RestoreService restoring;

    RestoreRecord(RestoreService restoring) {
        this.restoring = restoring;
    }

    @EventListener(ApplicationReadyEvent.class)
    void write() {
        ActingAs.program("Kurogo", restoring::ended)
                .ifPresent(outcome -> ActingAs.program(outcome.order().orderedBy(), () -> {
                    restoring.putOnRecord(outcome);
                    return outcome;
                }));
    }
}
