package kurogo.followup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.Optional;
import kurogo.followup.CalendarFeedService;
import kurogo.uikit.CopyButton;
import kurogo.uikit.Notices;
import kurogo.uikit.Panel;
import kurogo.uikit.ProgramAddress;

/** カレンダーの購読: the private address at which other calendar programs read what concerns a person. */
final class CalendarAddressPanel extends Div {

    private final transient CalendarFeedService calendars;
    private final transient FollowUpWords words;
    private final String what;
    private final String address;
    private final Div calendar = new Div();

    /**
     * The panel.
     *
     * @param what says what is read there
     * @param address where the program is reached, so far as it was told
     */
    CalendarAddressPanel(CalendarFeedService calendars, FollowUpWords words, String what, String address) {
        this.calendars = calendars;
        this.words = words;
        this.what = what;
        this.address = address;
        calendar.addClassName("kurogo-stack");
        add(new Panel(words.get("settings.calendar"), calendar));
        showCalendar();
    }

    private void showCalendar() {
        calendar.removeAll();
        Optional<Instant> issued = calendars.issuedAt();
        calendar.add(
                new Paragraph(what),
                new Paragraph(words.get("settings.calendar.secret")),
                new Paragraph(issued.map(at -> words.get("settings.calendar.issued", words.moment(at)))
                        .orElse(words.get("settings.calendar.none"))));
        if (issued.isPresent()) {
            calendar.add(
                    ending("settings.calendar.again", () -> showAddress(calendars.issue())),
                    ending("settings.calendar.revoke", this::revoke));
        } else {
            calendar.add(new Button(words.get("settings.calendar.issue"), click -> showAddress(calendars.issue())));
        }
    }

    private void revoke() {
        calendars.revoke();
        showCalendar();
        Notices.in(words.texts()).success(words.get("settings.calendar.revoked"));
    }

    /** A step that ends the address there is; programs that read it are not told, so it asks first. */
    private Button ending(String step, Runnable taken) {
        return new Button(words.get(step), click -> {
            ConfirmDialog ask = new ConfirmDialog(
                    words.get(step), words.get("settings.calendar.ends"), words.get(step), confirmed -> taken.run());
            ask.setCancelable(true);
            ask.setCancelText(words.get("cancel"));
            ask.open();
        });
    }

    /** The secret is shown once; what is kept of it cannot be turned back. */
    private void showAddress(String token) {
        showCalendar();
        ProgramAddress.find(address, root -> showAddress(root, "/calendar/" + token + ".ics"));
    }

    private void showAddress(String root, String path) {
        Code shown = new Code(root + path);
        shown.addClassName("kurogo-address");
        calendar.add(
                new Paragraph(words.get("settings.calendar.once")),
                shown,
                new CopyButton(words.get("settings.calendar.copy"), () -> root + path, () -> {}, words.texts()));
    }
}
