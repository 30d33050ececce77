package kurogo.training.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kurogo.calendar.JapaneseHolidays;
import kurogo.calendar.OfficeDays;
import kurogo.training.BlockedPeriod;
import kurogo.training.TrainingSession;

/** A day of the year's overview: a link to its session, to the calendar of the day where it has several, or to a plan for it. */
final class YearDay extends Div {

    YearDay(
            LocalDate day,
            List<TrainingSession> sessions,
            List<BlockedPeriod> periods,
            TrainingWords words,
            boolean mayWrite) {
        boolean known = day.getYear() >= JapaneseHolidays.FIRST_YEAR && day.getYear() <= JapaneseHolidays.LAST_YEAR;
        boolean closed = known && OfficeDays.closed(day).isPresent();
        Optional<String> holiday =
                known ? JapaneseHolidays.on(day).map(one -> words.texts().of("calendar", one)) : Optional.empty();
        List<BlockedPeriod> blocked =
                periods.stream().filter(period -> period.holds(day)).toList();
        setClassName("kurogo-year-closed", closed);
        setClassName("kurogo-year-blocked", !closed && !blocked.isEmpty());
        setClassName("kurogo-year-held", !sessions.isEmpty());
        List<String> said = new ArrayList<>();
        said.add(words.shortDay(day));
        holiday.ifPresent(said::add);
        sessions.forEach(session -> said.add(session.content().title()));
        blocked.forEach(period -> said.add(words.name(period.municipality()) + " " + words.of(period.kind())));
        String label = words.list(said);
        String number = Integer.toString(day.getDayOfMonth());
        if (sessions.isEmpty() && (closed || !mayWrite)) {
            Span span = new Span(number);
            span.getElement().setAttribute("title", label);
            add(span);
            return;
        }
        Anchor link = new Anchor(address(day, sessions), sessions.size() > 1 ? number + "*" : number);
        link.getElement().setAttribute("router-link", true);
        link.getElement().setAttribute("aria-label", label);
        link.setTitle(label);
        add(link);
    }

    private static String address(LocalDate day, List<TrainingSession> sessions) {
        return switch (sessions.size()) {
            case 0 -> "training/plan?day=" + day;
            case 1 -> "training/session/" + sessions.getFirst().id();
            default -> "followup/calendar?view=day&scope=all&day=" + day;
        };
    }
}
