package kurogo.intake.form;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kurogo.access.AuditTrail;
import kurogo.area.master.MunicipalityCode;
import kurogo.intake.form.Saving.Conflict;
import kurogo.intake.form.Saving.Saved;
import kurogo.intake.form.Saving.TargetGone;
import kurogo.intake.read.form.TypedForm;
import kurogo.intake.read.form.TypedFormReader;
import kurogo.report.ReportService;
import kurogo.report.answers.FieldPath;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins drafts and saves them field by field. */
@Component
class DraftKeeping {

    /** What no person types and PostgreSQL refuses; line breaks and tabs are kept. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    private final HeldDrafts held;
    private final FormRepository drafts;
    private final FormFieldRepository fields;
    private final ReportService reports;
    private final AuditTrail auditTrail;

    DraftKeeping(
            HeldDrafts held,
            FormRepository drafts,
            FormFieldRepository fields,
            ReportService reports,
            AuditTrail auditTrail) {
        this.held = held;
        this.drafts = drafts;
        this.fields = fields;
        this.reports = reports;
        this.auditTrail = auditTrail;
    }

    /**
     * Begins a draft, or takes up the one there is.
     *
     * @throws DuplicateKeyException when somebody else is beginning one at this moment
     */
    @Transactional
    Draft begin(long roundId, MunicipalityCode municipality, Beginning beginning) {
        FormLayout layout = FormLayout.of(held.openRound(roundId));
        return drafts.find(roundId, municipality).orElseGet(() -> {
            Draft draft = held.get(drafts.insert(roundId, municipality, held.change()));
            if (beginning == Beginning.LAST_REPORT) {
                reports.history(roundId, municipality).stream()
                        .findFirst()
                        .ifPresent(last -> fill(draft, TypedReport.of(last.answers(), layout)));
            }
            auditTrail.record("form.begun", subject(draft), "", beginning);
            return held.get(draft.id());
        });
    }

    /** Numbers given to targets later lie above the version, and so above those given here. */
    private void fill(Draft draft, TypedForm typed) {
        int version = Math.max(draft.version(), typed.targets().size());
        drafts.change(draft.id(), version, draft.begun());
        fields.list(draft.id(), typed.targets(), version);
        fields.put(draft.id(), typed.texts(), version, draft.begun());
    }

    Saving save(Draft seen, FieldPath field, String typed) {
        if (typed.length() > FormService.LONGEST_TEXT) {
            throw new IllegalArgumentException("A field holds at most " + FormService.LONGEST_TEXT + " characters");
        }
        Draft now = held.hold(seen);
        String text =
                CONTROL.matcher(typed.replace("\r\n", "\n")).replaceAll("").strip();
        if (isOfTarget(field) && !now.targets().contains(Integer.valueOf(field.of()))) {
            return new TargetGone(now);
        }
        if (now.text(field).equals(text)) {
            return new Saved(now);
        }
        if (now.version(field) != seen.version(field)) {
            return new Conflict(Optional.ofNullable(now.fields().get(field)).orElseThrow());
        }
        requireAsked(now, field);
        fields.put(now.id(), Map.of(field, text), now.version() + 1, held.next(now));
        return new Saved(held.get(now.id()));
    }

    private void requireAsked(Draft draft, FieldPath field) {
        if (!FormLayout.of(held.openRound(draft.roundId())).has(field)) {
            throw new IllegalArgumentException("The round does not ask for " + field);
        }
    }

    private static boolean isOfTarget(FieldPath field) {
        return TypedFormReader.OF_TARGETS.contains(field.field());
    }

    static String subject(Draft draft) {
        return "round/" + draft.roundId() + "/form/" + draft.municipality().digits();
    }
}
