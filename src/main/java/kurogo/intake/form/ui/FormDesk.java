package kurogo.intake.form.ui;

import java.util.Map;
import java.util.Optional;
import kurogo.intake.form.Draft;
import kurogo.intake.form.DraftField;
import kurogo.intake.form.FormCheck;
import kurogo.intake.form.FormLayout;
import kurogo.intake.form.FormPage;
import kurogo.intake.form.FormService;
import kurogo.intake.form.Saving;
import kurogo.intake.read.form.FormReading;
import kurogo.report.Submission;
import kurogo.report.answers.Field;
import kurogo.report.answers.FieldPath;

/** One form on one person's screen: the draft as that person sees it, and what is read of it. */
final class FormDesk {

    private final FormService forms;
    private final FormPage page;
    private final FormLayout layout;
    private Draft draft;
    private FormReading reading;
    private FormCheck check;

    FormDesk(FormService forms, FormPage page, Draft draft) {
        this.forms = forms;
        this.page = page;
        this.layout = page.layout();
        this.draft = draft;
        this.reading = layout.read(draft.typed(), "");
        this.check = FormCheck.of(layout, draft.typed(), reading);
    }

    FormPage page() {
        return page;
    }

    FormLayout layout() {
        return layout;
    }

    Draft draft() {
        return draft;
    }

    FormReading reading() {
        return reading;
    }

    FormCheck check() {
        return check;
    }

    /** Whether anything can be changed. */
    boolean isOpen() {
        return page.round().isOpen();
    }

    /** Where a target stands among the others, from 1; 0 for a field that is of no target. */
    int targetPlace(FieldPath field) {
        return Optional.of(field)
                .filter(path -> path.field().name().startsWith("TARGET_"))
                .map(path -> draft.targets().indexOf(Integer.valueOf(path.of())) + 1)
                .orElse(0);
    }

    Saving save(FieldPath field, String text) {
        Saving saving = forms.save(draft, field, text);
        if (saving instanceof Saving.Saved(Draft saved)) {
            see(saved);
        }
        if (saving instanceof Saving.TargetGone(Draft without)) {
            see(without);
        }
        return saving;
    }

    /** Takes note of what somebody else has written into a field. */
    void see(FieldPath field, DraftField theirs) {
        see(draft.seeing(field, theirs));
    }

    void addTarget(int place, Map<Field, String> texts) {
        see(forms.addTarget(draft, place, texts));
    }

    void moveTarget(int number, int places) {
        see(forms.moveTarget(draft, number, places));
    }

    void removeTarget(int number) {
        see(forms.removeTarget(draft, number));
    }

    /** Looks again at what stands in the database. */
    void lookAgain() {
        forms.page(page.round().period(), page.municipality().code()).draft().ifPresent(this::see);
    }

    /** Whether it can be handed in: something is filled in, and all of it was understood. */
    boolean isReady() {
        return check.errors().isEmpty() && !reading.cells().isEmpty();
    }

    Submission handIn() {
        return forms.handIn(draft);
    }

    private void see(Draft now) {
        draft = now;
        reading = layout.read(draft.typed(), "");
        check = FormCheck.of(layout, draft.typed(), reading);
    }
}
