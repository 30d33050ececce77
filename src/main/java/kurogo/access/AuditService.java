package kurogo.access;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets administrators read the audit trail. */
@Service
@Transactional(readOnly = true)
@ForAdministrators
public class AuditService {

    private final AuditRepository repository;

    AuditService(AuditRepository repository) {
        this.repository = repository;
    }

    /** Entries whose actor, action or subject holds a text, newest first; all for an empty text. */
    public List<AuditEntry> find(String text, int offset, int limit) {
        return repository.find(text, offset, limit);
    }

    public int count(String text) {
        return repository.count(text);
    }
}
