package kurogo.demo;

import kurogo.access.AuditService;
import kurogo.access.AuditTrail;
import kurogo.access.DemoUserService;
import kurogo.access.UserService;
import kurogo.area.AreaService;
import kurogo.area.MasterFiles;
import kurogo.area.MasterImportService;
import kurogo.area.master.MunicipalityCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows from the audit trail whether the demo was begun and finished. */
@Component
@Transactional
class DemoProgress {

    private static final String BEGUN = "demo.begun";
    private static final String FINISHED = "demo.finished";
    private static final String SUBJECT = "demo";
    /** 玉響市 has reported every year and owes the half-year report that is being collected. */
    private static final MunicipalityCode REPORTER_OF = new MunicipalityCode("952087");

    private final AreaService area;
    private final MasterImportService imports;
    private final UserService users;
    private final DemoUserService demoUsers;
    private final AuditService audit;
    private final AuditTrail auditTrail;

    DemoProgress(
            AreaService area,
            MasterImportService imports,
            UserService users,
            DemoUserService demoUsers,
            AuditService audit,
            AuditTrail auditTrail) {
        this.area = area;
        this.imports = imports;
        this.users = users;
        this.demoUsers = demoUsers;
        this.audit = audit;
        this.auditTrail = auditTrail;
    }

    /** Whether the database is empty, or the demo was begun there and not finished. */
    boolean isWanted() {
        return isEmpty() || (isDemo() && audit.count(FINISHED) == 0);
    }

    /** Whether the database holds the demo. */
    boolean isDemo() {
        return audit.count(BEGUN) > 0;
    }

    /** Imports the master data and creates the demo logins, unless the demo was begun before. */
    void begin(MasterFiles master) {
        if (isEmpty()) {
            imports.importMaster(master);
            demoUsers.create(REPORTER_OF);
            auditTrail.record(BEGUN, SUBJECT, "", "");
        }
    }

    void finish() {
        auditTrail.record(FINISHED, SUBJECT, "", "");
    }

    /** A database in which nobody has begun to work. */
    private boolean isEmpty() {
        return area.prefecture().isEmpty() && users.all().isEmpty();
    }
}
