package kurogo.access;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts on record who took data of persons out of the program. */
@Service
@Transactional
@ForEveryone
public class PersonalDataService {

    private final AuditTrail auditTrail;

    PersonalDataService(AuditTrail auditTrail) {
        this.auditTrail = auditTrail;
    }

    /**
     * A file with data of persons is being taken.
     *
     * @param file its name
     */
    public void taken(String file) {
        auditTrail.record("personal.exported", "file/" + file, "", "");
    }
}
