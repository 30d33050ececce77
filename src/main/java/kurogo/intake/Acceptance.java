package kurogo.intake;

import java.util.List;
import java.util.Set;
import kurogo.area.master.MunicipalityCode;
import kurogo.report.Submission;

/** What became of one upload that was to be accepted or handed in. */
public sealed interface Acceptance {

    /** The upload as the person saw it. */
    Upload upload();

    /** All its reports were kept. */
    record Kept(Upload upload, List<Submission> submissions) implements Acceptance {

        public Kept {
            submissions = List.copyOf(submissions);
        }
    }

    /** A job accepts it. */
    record Begun(Upload upload) implements Acceptance {}

    /**
     * Nothing of it was kept; it still waits, unless it is gone.
     *
     * @param reason why
     * @param municipalities the municipalities concerned, empty when it concerns the whole file
     */
    record NotKept(Upload upload, Reason reason, Set<MunicipalityCode> municipalities) implements Acceptance {

        public NotKept {
            municipalities = Set.copyOf(municipalities);
        }
    }

    /** Why nothing was kept. */
    enum Reason {
        /** Another version was accepted since the person looked. */
        STANDING_CHANGED,
        /** Another file that was to be accepted with it holds a report of the same municipality, and one of them is to be chosen. */
        SEVERAL_OF_ONE,
        /** Another acceptance is underway. */
        OTHERS_UNDERWAY,
        /** The round takes in no reports. */
        ROUND_CLOSED,
        /** The file has errors. */
        HAS_ERRORS,
        /** The file is read differently than when it was brought in, because master data or program changed. */
        READ_DIFFERENTLY,
        /** Someone changed, accepted or discarded it since the person looked. */
        CHANGED_MEANWHILE
    }
}
