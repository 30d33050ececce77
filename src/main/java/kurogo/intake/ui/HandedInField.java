package kurogo.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.function.Consumer;
import kurogo.calendar.JapanTime;
import kurogo.calendar.PeriodNames;
import kurogo.intake.Upload;
import kurogo.text.Texts;
import kurogo.uikit.DayField;

/** The day a file was handed in, which decides whether it was late: staff correct it where a report came by mail before. */
final class HandedInField extends Div {

    /**
     * The day as it stands.
     *
     * @param today the last day it can be
     * @param change is given the day chosen instead
     */
    HandedInField(Upload upload, LocalDate today, Texts texts, Consumer<LocalDate> change) {
        DayField day = new DayField(texts.get("preview.handedIn"), texts);
        day.setMax(today);
        day.setRequired(true);
        day.setValue(upload.handedInOn());
        day.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()
                    && chosen.getValue() != null
                    && !chosen.getValue().isAfter(today)) {
                change.accept(chosen.getValue());
            }
        });
        addClassName("kurogo-handed-in");
        add(day, new Span(texts.get("preview.handedIn.hint")));
        LocalDate cameIn = JapanTime.dayOf(upload.file().receivedAt());
        if (!cameIn.equals(upload.handedInOn())) {
            add(new Span(texts.get(
                    "preview.handedIn.cameIn",
                    PeriodNames.in(texts).of(cameIn),
                    PeriodNames.in(texts).of(upload.handedInOn()))));
        }
    }
}
