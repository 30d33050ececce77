package kurogo.access;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts on record who took data of persons out of the program. */
@Service
@Transactional
@ForEveryone
public class PersonalDataService {

    private static final String SUBJECT = "file/";
    private static final int LONGEST_NAME = 200 - SUBJECT.length();

    private final AuditTrail auditTrail;

    PersonalDataService(AuditTrail auditTrail) {
        this.auditTrail = auditTrail;
    }

    /**
     * A file with data of persons is being taken.
     *
     * @param file its name, of which the end is kept where it is too long
     */
    public void taken(String file) {
        String name = file.substring(Math.max(0, file.length() - LONGEST_NAME));
        auditTrail.record("personal.exported", SUBJECT + name, "", "");
    }
}
