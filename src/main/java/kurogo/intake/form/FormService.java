package kurogo.intake.form;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import kurogo.access.CurrentUser;
import kurogo.access.ForEveryone;
import kurogo.access.ForReporting;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.RoundClosedException;
import kurogo.report.StaleVersionException;
import kurogo.report.Submission;
import kurogo.report.answers.Field;
import kurogo.report.answers.FieldPath;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The report as a form. A municipal reporter fills in their own municipality's; staff may do so on behalf of any, as when a report
 * comes by telephone, and the report says so. A draft is saved field by field, taken up again on another day or machine, and counts
 * for nothing until it is handed in; then it goes the way of a file that was handed in.
 */
@Service
@Transactional
@ForReporting
public class FormService {

    /** Most characters one field holds. */
    public static final int LONGEST_TEXT = 4_000;

    private final FormPages pages;
    private final FormRepository drafts;
    private final DraftKeeping keeping;
    private final TargetKeeping targets;
    private final FormHandIn handIn;
    private final CurrentUser user;

    FormService(
            FormPages pages,
            FormRepository drafts,
            DraftKeeping keeping,
            TargetKeeping targets,
            FormHandIn handIn,
            CurrentUser user) {
        this.pages = pages;
        this.drafts = drafts;
        this.keeping = keeping;
        this.targets = targets;
        this.handIn = handIn;
        this.user = user;
    }

    /**
     * The form of a municipality with all that stands around it.
     *
     * @throws NoSuchElementException when there is no such round or municipality
     */
    @Transactional(readOnly = true)
    public FormPage page(ReportingPeriod period, MunicipalityCode municipality) {
        user.requireMaySee(municipality);
        return pages.of(period, municipality);
    }

    /** Which municipalities have a draft in a round; a reporter is told of their own only. */
    @Transactional(readOnly = true)
    @ForEveryone
    public List<DraftNote> drafts(long roundId) {
        return drafts.notes(roundId, user.get().municipality());
    }

    /**
     * Begins a draft. Where one has been begun meanwhile, that one is taken up.
     *
     * @throws RoundClosedException when the round takes in no reports
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Draft begin(long roundId, MunicipalityCode municipality, Beginning beginning) {
        user.requireMaySee(municipality);
        try {
            return keeping.begin(roundId, municipality, beginning);
        } catch (DuplicateKeyException begunMeanwhile) {
            return keeping.begin(roundId, municipality, beginning);
        }
    }

    /**
     * Saves one field, if nobody else has changed it since the person saw it.
     *
     * @param seen the draft as the person saw it
     * @param text what was typed, at most {@link #LONGEST_TEXT} characters
     * @throws RoundClosedException when the round takes in no reports
     */
    public Saving save(Draft seen, FieldPath field, String text) {
        return keeping.save(seen, field, text);
    }

    /**
     * Adds a target.
     *
     * @param place where among the others, from 0
     * @param texts what is to stand in it, as when one that was removed is brought back
     * @throws StaleVersionException when somebody else has added, removed or moved targets since the person saw them
     */
    public Draft addTarget(Draft seen, int place, Map<Field, String> texts) {
        return targets.add(seen, place, texts);
    }

    /**
     * Moves a target up (below 0) or down (above 0) by some places.
     *
     * @throws StaleVersionException when somebody else has added, removed or moved targets since the person saw them
     */
    public Draft moveTarget(Draft seen, int number, int places) {
        return targets.move(seen, number, places);
    }

    /**
     * Removes a target with all that stands in it.
     *
     * @throws StaleVersionException when somebody else has changed it, or the list of targets, since the person saw it
     */
    public Draft removeTarget(Draft seen, int number) {
        return targets.remove(seen, number);
    }

    /**
     * Hands the report in for staff's check; one handed in earlier and not yet checked is superseded.
     *
     * @param seen the draft as the person saw it
     * @throws StaleVersionException when somebody else has changed anything in it since
     * @throws FormNotReadyException when a field was not understood, or nothing is filled in
     * @throws RoundClosedException when the round takes in no reports
     */
    public Submission handIn(Draft seen) {
        return handIn.handIn(seen);
    }
}
