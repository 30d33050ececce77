package kurogo.followup.ui;

import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kurogo.followup.CalendarDay;
import kurogo.followup.CalendarEntry;
import kurogo.followup.DayRemark;

/** A month or a week, a cell a day. */
final class CalendarGrid extends Div {

    private static final int WEEK = 7;

    /**
     * A grid.
     *
     * @param remarks what is said of days beside what is planned for them
     */
    CalendarGrid(
            CalendarSpan span,
            LocalDate shown,
            List<CalendarDay> days,
            Map<LocalDate, List<DayRemark>> remarks,
            FollowUpWords words,
            CalendarDesk desk) {
        addClassNames("kurogo-calendar", "kurogo-calendar-" + span.name().toLowerCase(Locale.ROOT));
        Map<LocalDate, CalendarDay> filled =
                days.stream().collect(Collectors.toMap(CalendarDay::day, Function.identity()));
        LocalDate first = span.first(shown);
        for (int i = 0; i < WEEK; i++) {
            Span head = new Span(words.weekday(first.plusDays(i).getDayOfWeek()));
            head.addClassName("kurogo-calendar-weekday");
            add(head);
        }
        first.datesUntil(span.last(shown).plusDays(1)).forEach(day -> {
            Div cell =
                    cell(day, remarks.getOrDefault(day, List.of()), Optional.ofNullable(filled.get(day)), words, desk);
            cell.setClassName(
                    "kurogo-calendar-other", span == CalendarSpan.MONTH && day.getMonth() != shown.getMonth());
            cell.setClassName("kurogo-calendar-today", day.equals(desk.today()));
            add(cell);
        });
    }

    private static Div cell(
            LocalDate day,
            List<DayRemark> remarks,
            Optional<CalendarDay> filled,
            FollowUpWords words,
            CalendarDesk desk) {
        Div cell = new Div();
        cell.addClassName("kurogo-calendar-day");
        Optional<String> holiday = Holidays.on(day, words);
        boolean off = holiday.isPresent()
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || day.getDayOfWeek() == DayOfWeek.SATURDAY;
        cell.setClassName("kurogo-calendar-off", off);
        Span number = new Span(Integer.toString(day.getDayOfMonth()));
        number.addClassName("kurogo-calendar-number");
        number.getElement().setAttribute("aria-label", words.shortDay(day));
        Div head = new Div(number);
        head.addClassName("kurogo-calendar-head");
        holiday.ifPresent(name -> head.add(new Span(name)));
        cell.add(head);
        if (!remarks.isEmpty()) {
            cell.add(new DayRemarks(remarks, words));
        }
        filled.ifPresent(something -> cell.add(new DayEntries(something, words, desk, false)));
        if (desk.mayMove()) {
            DropTarget<Div> target = DropTarget.create(cell);
            target.setDropEffect(DropEffect.MOVE);
            target.addDropListener(drop -> drop.getDragData()
                    .filter(CalendarEntry.class::isInstance)
                    .map(CalendarEntry.class::cast)
                    .ifPresent(entry -> desk.move().accept(entry, day)));
        }
        return cell;
    }
}
