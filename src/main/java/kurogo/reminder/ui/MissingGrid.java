package kurogo.reminder.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kurogo.area.MunicipalityNames;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.JapanTime;
import kurogo.calendar.PeriodNames;
import kurogo.reminder.Addressee;
import kurogo.reminder.MailAddress;
import kurogo.text.Texts;
import kurogo.uikit.StatusBadge;

/** The municipalities whose report is missing, to be chosen from; all are chosen at first. */
final class MissingGrid extends Grid<Addressee> {

    private final transient Texts texts;

    MissingGrid(List<Addressee> missing, MunicipalityNames names, Texts texts, Runnable chosen) {
        this.texts = texts;
        setItems(missing);
        setSelectionMode(SelectionMode.MULTI);
        setMaxHeight("24rem");
        setAllRowsVisible(missing.size() <= 8);
        getElement().setAttribute("aria-label", texts.get("reminders.missing"));
        addColumn(addressee -> names.of(addressee.municipality()))
                .setHeader(texts.get("reception.municipality"))
                .setComparator(Addressee::municipality)
                .setSortable(true);
        addComponentColumn(this::state).setHeader(texts.get("reception.standing"));
        addColumn(addressee -> contact(addressee)).setHeader(texts.get("reminders.contact"));
        addComponentColumn(this::addresses)
                .setHeader(texts.get("reminders.addresses"))
                .setFlexGrow(2);
        addColumn(addressee -> addressee
                        .remindedAt()
                        .map(at -> PeriodNames.in(texts).of(JapanTime.dayOf(at)))
                        .orElse("－"))
                .setHeader(texts.get("reminders.last"));
        asMultiSelect().select(missing);
        addSelectionListener(change -> chosen.run());
    }

    Set<MunicipalityCode> chosen() {
        return getSelectedItems().stream().map(Addressee::municipality).collect(Collectors.toSet());
    }

    private Component state(Addressee addressee) {
        return addressee.standing().isSentBack()
                ? new StatusBadge(StatusBadge.Kind.RETURNED, texts.get("report.SubmissionState.RETURNED"))
                : new StatusBadge(StatusBadge.Kind.MISSING, texts.get("reception.notReported"));
    }

    private static String contact(Addressee addressee) {
        return (addressee.contact().section() + "　" + addressee.contact().name()).strip();
    }

    /** Where no mail can go, why. */
    private Component addresses(Addressee addressee) {
        if (addressee.isReachable()) {
            return new Span(
                    addressee.addresses().stream().map(MailAddress::text).collect(Collectors.joining(", ")));
        }
        Div why = new Div();
        why.addClassName("kurogo-badges");
        if (addressee.hasUnusableAddress()) {
            why.add(
                    new StatusBadge(StatusBadge.Kind.RETURNED, texts.get("reminders.unusable")),
                    new Span(addressee.contact().email()));
        } else {
            why.add(new StatusBadge(StatusBadge.Kind.MISSING, texts.get("reminders.noAddress")));
        }
        return why;
    }
}
