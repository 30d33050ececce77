package kurogo.intake;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import kurogo.access.ForReporting;
import kurogo.access.ForStaff;
import kurogo.intake.read.layout.HeadChoice;
import kurogo.intake.read.term.Mapping;
import kurogo.report.StaleVersionException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people have said headings and words mean that the dictionary does not know. It is kept by sender and layout, used when
 * that sender sends a file of that layout again, and offered for files of that layout from others.
 */
@Service
@Transactional
@ForReporting
public class MappingService {

    private final UploadMapping uploads;
    private final MappingKeeping keeping;
    private final MappingRepository mappings;

    MappingService(UploadMapping uploads, MappingKeeping keeping, MappingRepository mappings) {
        this.uploads = uploads;
        this.keeping = keeping;
        this.mappings = mappings;
    }

    /**
     * With which mapping an upload is read, and with which others it could be.
     *
     * @throws NoSuchElementException when the upload is gone
     */
    @Transactional(readOnly = true)
    public MappingStanding standing(long uploadId) {
        return uploads.standing(uploadId);
    }

    /**
     * An upload with its headings, labels and words as they stand, for a person to say what they mean.
     *
     * @param chosen rows the person takes for the head of a table, where the program supposed others
     * @throws NoSuchElementException when the upload is gone
     */
    @Transactional(readOnly = true)
    public MappingDraft draft(long uploadId, Optional<HeadChoice> chosen) {
        return uploads.draft(uploadId, chosen);
    }

    /**
     * Reads an upload anew with what a person says, and keeps that for its sender and layout.
     *
     * @throws StaleVersionException when someone else changed the upload or the mapping since the person looked
     */
    public MappingOutcome save(MappingStanding seen, Mapping said) {
        return uploads.save(seen, said);
    }

    /**
     * Reads an upload anew with a mapping that was offered for it.
     *
     * @throws StaleVersionException when someone else changed the upload or the mapping since the person looked
     */
    public MappingOutcome use(MappingStanding seen, KeptMapping offer) {
        return uploads.use(seen, offer);
    }

    /**
     * Reads an upload anew without any mapping; the mapping itself stays as it is.
     *
     * @throws StaleVersionException when someone else changed the upload since the person looked
     */
    public MappingOutcome useNone(MappingStanding seen) {
        return uploads.useNone(seen);
    }

    /** All mappings, those in use first, the last saved first. */
    @Transactional(readOnly = true)
    @ForStaff
    public List<KeptMapping> all() {
        return mappings.all();
    }

    /**
     * One mapping.
     *
     * @throws NoSuchElementException when there is none
     */
    @Transactional(readOnly = true)
    @ForStaff
    public KeptMapping get(long id) {
        return mappings.find(id).orElseThrow(() -> new NoSuchElementException("No mapping " + id));
    }

    /** The versions of a mapping, the newest first. */
    @Transactional(readOnly = true)
    @ForStaff
    public List<MappingVersion> versions(long id) {
        return mappings.versions(id);
    }

    /**
     * Says something else from now on. Files that were read with an earlier version are still read with that one.
     *
     * @throws StaleVersionException when someone else changed it since the person looked
     */
    @ForStaff
    public KeptMapping change(KeptMapping seen, Mapping said) {
        return keeping.change(seen, said);
    }

    /**
     * Uses a mapping no longer. Files that were read with it are still read so.
     *
     * @throws StaleVersionException when someone else changed it since the person looked
     */
    @ForStaff
    public KeptMapping withdraw(KeptMapping seen) {
        return keeping.withdraw(seen);
    }

    /**
     * Uses a withdrawn mapping again.
     *
     * @throws StaleVersionException when someone else changed it since the person looked
     */
    @ForStaff
    public KeptMapping restore(KeptMapping seen) {
        return keeping.restore(seen);
    }
}
