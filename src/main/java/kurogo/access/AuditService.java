package kurogo.access;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets administrators read the audit trail and see that nobody touched it. */
@Service
@Transactional(readOnly = true)
@ForAdministrators
public class AuditService {

    private final AuditRepository repository;
    private final UserRepository users;
    private final AuditSealing sealing;
    private final AuditTrail auditTrail;

    AuditService(AuditRepository repository, UserRepository users, AuditSealing sealing, AuditTrail auditTrail) {
        this.repository = repository;
        this.users = users;
        this.sealing = sealing;
        this.auditTrail = auditTrail;
    }

    /** Entries that are asked for, newest first. */
    public List<AuditEntry> find(AuditQuery query, int offset, int limit) {
        return repository.find(query, offset, limit);
    }

    /** Entries of any day whose actor, action or subject holds a text, newest first. */
    public List<AuditEntry> find(String text, int offset, int limit) {
        return find(AuditQuery.of(text), offset, limit);
    }

    /** How many entries of any day hold a text. */
    public int count(String text) {
        return count(AuditQuery.of(text));
    }

    public int count(AuditQuery query) {
        return repository.count(query);
    }

    /** Every action there is an entry of. */
    public List<String> actions() {
        return repository.actions();
    }

    /** The name an account of an entry signs in with today; nothing where the account is gone. */
    public Optional<String> loginName(long account) {
        return users.find(account).map(stored -> stored.account().loginName());
    }

    /** Chains what is not chained yet, then compares every entry with its checksum. Leaves a trace itself. */
    @Transactional
    public AuditCheck check() {
        sealing.sealAll();
        AuditCheck found = sealing.check();
        auditTrail.record("audit.checked", "audit", "", found);
        return found;
    }
}
