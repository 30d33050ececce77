package kurogo.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import kurogo.text.Texts;

/** A first and a last day, kept in the address: {@code ?from=2026-04-01&until=2027-03-31}. */
public final class PeriodFilter extends Div {

    private static final String FROM = "from";
    private static final String UNTIL = "until";

    private final transient Location here;
    private final DayField from;
    private final DayField until;

    /**
     * A period to choose.
     *
     * @param here the address of the screen
     */
    public PeriodFilter(Location here, Texts texts) {
        this.here = here;
        this.from = field(FROM, texts.get("uikit.period.from"), texts);
        this.until = field(UNTIL, texts.get("uikit.period.until"), texts);
        addClassName("kurogo-period");
        add(from, until);
    }

    private DayField field(String parameter, String label, Texts texts) {
        DayField field = new DayField(label, texts);
        field.setClearButtonVisible(true);
        day(here.getQueryParameters().getSingleParameter(parameter)).ifPresent(field::setValue);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                navigate(parameter, Optional.ofNullable(change.getValue()));
            }
        });
        return field;
    }

    public Optional<LocalDate> from() {
        return from.getOptionalValue();
    }

    public Optional<LocalDate> until() {
        return until.getOptionalValue();
    }

    private void navigate(String parameter, Optional<LocalDate> day) {
        QueryParameters others = here.getQueryParameters().excluding(parameter);
        UI.getCurrentOrThrow()
                .navigate(
                        here.getPath(),
                        day.map(chosen -> others.merging(parameter, chosen.toString()))
                                .orElse(others));
    }

    private static Optional<LocalDate> day(Optional<String> text) {
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
