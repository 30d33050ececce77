package kurogo.area;

import kurogo.access.AuditTrail;
import kurogo.access.ForAdministrators;
import kurogo.area.MasterFileError.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in master data, all of it or nothing. */
@Service
@Transactional
@ForAdministrators
public class MasterImportService {

    private final AreaRepository repository;
    private final MasterRepository master;
    private final AuditTrail auditTrail;

    MasterImportService(AreaRepository repository, MasterRepository master, AuditTrail auditTrail) {
        this.repository = repository;
        this.master = master;
        this.auditTrail = auditTrail;
    }

    /**
     * Puts the master data of some files in place of those there are.
     *
     * @throws MasterFileError when a file is not as it should be; nothing is changed then
     */
    public void importMaster(MasterFiles files) {
        MasterData data = MasterReading.of(files);
        requireSamePrefecture(data.prefecture());
        repository.clear();
        master.choose(data.prefecture());
        master.put(data.municipalities());
        master.putPopulations(data.populations());
        master.putFormerNames(data.formerNames());
        repository.insertProfiles(data.profiles());
        data.boundaries().ifPresent(drawn -> repository.replaceBoundaries(data.boundaryYear(), drawn));
        auditTrail.record(
                "area.masterImported",
                "prefecture/" + data.prefecture().code(),
                "",
                new Imported(data.municipalities().size(), data.populations().size(), data.boundaryYear()));
    }

    /** One database serves one prefecture: figures of two must never be taken together. */
    private void requireSamePrefecture(Prefecture prefecture) {
        repository
                .prefecture()
                .filter(served -> !served.code().equals(prefecture.code()))
                .ifPresent(served -> {
                    throw new MasterFileError(
                            Reason.ANOTHER_PREFECTURE_SERVED, MasterReading.PREFECTURE_FILE, served.name());
                });
    }

    /** What the audit trail keeps of an import. */
    record Imported(int municipalities, int populations, int boundaryYear) {}
}
