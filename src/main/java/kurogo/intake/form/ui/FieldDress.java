package kurogo.intake.form.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import kurogo.report.answers.Field;

/** What stands inside a field beside the text: its unit, an example, and the menu of the silences. */
final class FieldDress {

    private FieldDress() {}

    /**
     * Dresses a field.
     *
     * @param chosen what to do with a text chosen from the menu
     */
    static void dress(FieldEditor editor, FormWords words, Consumer<String> chosen) {
        Field field = editor.path().field();
        editor.input().asTextField().ifPresent(text -> dress(text, field, words, chosen));
        if (isLong(field)) {
            editor.addClassName("kurogo-form-wide");
        }
    }

    private static void dress(TextField text, Field field, FormWords words, Consumer<String> chosen) {
        words.find("example." + field.name()).ifPresent(text::setPlaceholder);
        if (hasSilences(field)) {
            Div suffix = new Div();
            suffix.addClassName("kurogo-form-suffix");
            words.find("unit." + field.name()).ifPresent(unit -> suffix.add(new Span(unit)));
            suffix.add(new SilenceMenu(words.question(field), words, chosen));
            text.setSuffixComponent(suffix);
            text.addClassName("kurogo-form-figure");
        }
    }

    private static boolean hasSilences(Field field) {
        return switch (field) {
            case FIRST_MONTH,
                    CASES,
                    COST,
                    GRANT,
                    PREFECTURE_SHARE,
                    OWN_SHARE,
                    CONTRACTED,
                    TARGET_BASELINE,
                    TARGET_VALUE,
                    TARGET_DUE,
                    TARGET_ACTUAL,
                    PROCESS_DATE -> true;
            default -> false;
        };
    }

    private static boolean isLong(Field field) {
        return switch (field) {
            case NEEDS_NOTE, PROCESS_NOTE, REMARKS, TARGET_INDICATOR -> true;
            default -> false;
        };
    }
}
