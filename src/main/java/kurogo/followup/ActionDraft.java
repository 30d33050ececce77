package kurogo.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;

/**
 * Something agreed on while it is being typed: any part may still be missing.
 *
 * @param municipality which municipality it is about
 * @param what what is to be done
 * @param side who does it
 * @param userId the account of one of ours who does it
 * @param person name of whoever does it
 * @param dueOn by when
 * @param flags the flags it is to settle
 */
public record ActionDraft(
        Optional<MunicipalityCode> municipality,
        String what,
        Side side,
        Optional<Long> userId,
        String person,
        Optional<LocalDate> dueOn,
        List<Long> flags) {

    public ActionDraft {
        flags = flags.stream().distinct().sorted().toList();
    }

    static ActionDraft of(NewAction action) {
        return new ActionDraft(
                Optional.of(action.municipality()),
                action.what(),
                action.side(),
                action.userId(),
                action.person(),
                Optional.of(action.dueOn()),
                action.flags());
    }

    /** Whether nothing was typed yet; for whom and on which side are offered beforehand. */
    public boolean isBlank() {
        return what.isBlank() && person.isBlank() && userId.isEmpty() && dueOn.isEmpty();
    }

    /**
     * What goes on record.
     *
     * @throws FollowUpRefused when what, for whom or by when is not said
     */
    NewAction finished() {
        FollowUpRefused.when(
                what.isBlank() || municipality.isEmpty() || dueOn.isEmpty(), FollowUpRefused.Reason.ACTION_INCOMPLETE);
        return new NewAction(
                municipality.orElseThrow(), what.strip(), side, userId, person.strip(), dueOn.orElseThrow(), flags);
    }
}
