package kurogo.administration.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import kurogo.access.UserAccount;
import kurogo.calendar.JapanTime;
import kurogo.calendar.PeriodNames;
import kurogo.text.Texts;
import kurogo.uikit.StatusBadge;

/** Accounts, one a line. */
final class UserGrid extends Div {

    private final transient Texts texts;

    UserGrid(List<UserAccount> users, MunicipalityNames municipalities, Texts texts) {
        this.texts = texts;
        PeriodNames names = PeriodNames.in(texts);
        Grid<UserAccount> grid = new Grid<>();
        grid.setItems(users);
        grid.setHeight("70vh");
        grid.getElement().setAttribute("aria-label", texts.get("administration.users.title"));
        grid.addComponentColumn(user -> new Anchor("users/" + user.id(), user.displayName()))
                .setHeader(texts.get("administration.displayName"))
                .setComparator(UserAccount::displayName)
                .setFlexGrow(3);
        grid.addColumn(UserAccount::loginName)
                .setHeader(texts.get("administration.loginName"))
                .setSortable(true)
                .setFlexGrow(2);
        grid.addColumn(user -> texts.of("access", user.role()))
                .setHeader(texts.get("administration.role"))
                .setComparator(UserAccount::role)
                .setSortable(true)
                .setFlexGrow(2);
        grid.addColumn(user -> municipalities.of(user.municipality()))
                .setHeader(texts.get("administration.municipality"))
                .setSortable(true)
                .setFlexGrow(2);
        grid.addComponentColumn(this::state)
                .setHeader(texts.get("administration.state"))
                .setFlexGrow(2);
        grid.addColumn(user -> user.lastSignedIn()
                        .map(at -> names.of(JapanTime.dayOf(at)))
                        .orElse("－"))
                .setHeader(texts.get("administration.lastSignedIn"))
                .setComparator(Comparator.comparing(user -> user.lastSignedIn().orElse(Instant.EPOCH)))
                .setSortable(true)
                .setFlexGrow(2);
        add(grid);
    }

    private StatusBadge state(UserAccount user) {
        if (!user.enabled()) {
            return new StatusBadge(StatusBadge.Kind.RETURNED, texts.get("administration.state.disabled"));
        }
        return user.passwordTemporary()
                ? new StatusBadge(StatusBadge.Kind.WAITING, texts.get("administration.state.temporary"))
                : new StatusBadge(StatusBadge.Kind.DONE, texts.get("administration.state.enabled"));
    }
}
