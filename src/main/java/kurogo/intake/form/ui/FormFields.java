package kurogo.intake.form.ui;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kurogo.intake.form.Draft;
import kurogo.intake.form.DraftField;
import kurogo.intake.form.Saving;
import kurogo.report.RoundClosedException;
import kurogo.report.answers.FieldPath;
import kurogo.uikit.Notices;

/**
 * The fields of a form on the screen: what is typed is saved at once, and shown is how it is understood, what others have
 * changed meanwhile, and where two people have written into the same field.
 */
final class FormFields {

    private final FormDesk desk;
    private final FormWords words;
    private final Listener listener;
    private final Map<FieldPath, FieldEditor> editors = new LinkedHashMap<>();

    /** Told of what happens in the fields. */
    interface Listener {

        /** Something was saved, or what is seen of the draft has changed. */
        void changed();

        /** Somebody else has added, removed or moved targets. */
        void targetsChanged();
    }

    FormFields(FormDesk desk, FormWords words, Listener listener) {
        this.desk = desk;
        this.words = words;
        this.listener = listener;
    }

    /** A field for the screen, in place of an earlier one for the same. */
    FieldEditor create(FieldPath path) {
        FieldEditor editor = new FieldEditor(path, words, before(path));
        FieldDress.dress(editor, words, text -> {
            editor.show(text);
            typed(editor);
        });
        editor.show(desk.draft().text(path));
        editor.input().onTyped(() -> typed(editor));
        editor.input().setReadOnly(!desk.isOpen());
        editors.put(path, editor);
        return editor;
    }

    /** Leaves out the fields of targets that are listed no more. */
    void forgetTargets() {
        editors.keySet().removeIf(path -> path.field().name().startsWith("TARGET_"));
    }

    Optional<FieldEditor> find(FieldPath path) {
        return Optional.ofNullable(editors.get(path));
    }

    /** Types a text into a field, as a button may. */
    void type(FieldPath path, String text) {
        find(path).ifPresent(editor -> {
            editor.show(text);
            typed(editor);
        });
    }

    /** Tells each field how it is understood now. */
    void tell() {
        Set<FieldPath> wanted = new HashSet<>(desk.check().wanted());
        editors.values()
                .forEach(editor ->
                        editor.tell(desk.reading(), wanted.contains(editor.path()) || FormWords.isNote(editor.path())));
    }

    private Optional<String> before(FieldPath path) {
        return desk.page()
                .before()
                .filter(answers -> desk.targetPlace(path) == 0)
                .flatMap(answers -> Optional.ofNullable(answers.byField().get(path)))
                .map(answer -> words.before(path.field(), answer));
    }

    private void typed(FieldEditor editor) {
        Draft before = desk.draft();
        try {
            switch (desk.save(editor.path(), editor.text())) {
                case Saving.Saved ignored -> takeOver(before, editor);
                case Saving.Conflict(DraftField theirs) -> showConflict(editor, theirs);
                case Saving.TargetGone ignored -> {
                    Notices.in(words.texts()).error(words.get("targetGone"));
                    listener.targetsChanged();
                }
            }
        } catch (RoundClosedException closed) {
            Notices.in(words.texts()).error(words.get("closedMeanwhile"));
        }
        tell();
        listener.changed();
    }

    private void showConflict(FieldEditor editor, DraftField theirs) {
        editor.showConflict(
                theirs,
                () -> {
                    desk.see(editor.path(), theirs);
                    editor.show(theirs.text());
                    tell();
                    listener.changed();
                },
                () -> {
                    desk.see(editor.path(), theirs);
                    typed(editor);
                });
    }

    /** Shows what others have changed in fields other than the one that was saved. */
    private void takeOver(Draft before, FieldEditor saved) {
        Draft now = desk.draft();
        Set<String> others = new LinkedHashSet<>();
        for (FieldEditor editor : editors.values()) {
            boolean theirs = now.version(editor.path()) != before.version(editor.path());
            if (theirs && !editor.equals(saved) && !editor.isInConflict()) {
                editor.show(now.text(editor.path()));
                Optional.ofNullable(now.fields().get(editor.path()))
                        .ifPresent(field -> others.add(field.change().by()));
            }
        }
        if (now.targetsVersion() != before.targetsVersion()) {
            listener.targetsChanged();
        }
        if (!others.isEmpty()) {
            Notices.in(words.texts()).success(words.get("othersChanged", String.join("、", others)));
        }
    }
}
