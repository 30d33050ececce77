package kurogo.followup.ui;

import java.util.List;
import java.util.Optional;
import kurogo.followup.Company;
import kurogo.followup.Draft;
import kurogo.followup.DraftService;
import kurogo.followup.Keeping;
import kurogo.followup.Participant;
import kurogo.followup.Resolution;

/** One draft on one person's screen. It comes into being with the first thing that is typed. */
final class FormDesk {

    private final DraftService drafts;
    private Optional<Draft> draft;
    private Draft.Work work;

    FormDesk(DraftService drafts, Optional<Draft> draft, Draft.Work beginning) {
        this.drafts = drafts;
        this.draft = draft;
        this.work = draft.map(Draft::work).orElse(beginning);
    }

    Draft.Work work() {
        return work;
    }

    Optional<Draft> draft() {
        return draft;
    }

    /** The record the draft changes, if it changes one. */
    Optional<Long> recordId() {
        return draft.flatMap(Draft::base).map(Draft.Base::conversationId);
    }

    /** Saves what is typed; whether that was the first time. */
    boolean save(Draft.Work typed) {
        if (typed.equals(work) && draft.isPresent()) {
            return false;
        }
        boolean first = draft.isEmpty();
        draft = Optional.of(draft.map(seen -> drafts.save(seen, typed)).orElseGet(() -> drafts.begin(typed)));
        work = typed;
        return first;
    }

    /** Who else is at the record. */
    Company company() {
        return draft.map(drafts::company).orElse(Company.NOBODY);
    }

    /** Who takes part and would not see it. */
    List<Participant> shutOut() {
        return draft.map(drafts::shutOut).orElse(List.of());
    }

    Keeping keep(Resolution resolution) {
        if (draft.isEmpty()) {
            save(work);
        }
        return drafts.keep(draft.orElseThrow(), resolution);
    }

    void discard() {
        draft.ifPresent(drafts::discard);
    }
}
