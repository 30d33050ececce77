package kurogo.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import kurogo.access.Role;
import kurogo.access.SignedInAs;
import kurogo.database.DatabaseTest;
import kurogo.uikit.EmptyState;
import org.junit.jupiter.api.Test;

@DatabaseTest
@ViewPackages(classes = CombinedTableView.class)
@SignedInAs(role = Role.ANALYST)
class CombinedTableViewTest extends SpringBrowserlessTest {

    @Test
    void beforeThereIsARoundItSaysSoAndLeadsToWhereOneIsMade() {
        UI.getCurrentOrThrow().setLocale(Locale.JAPANESE);
        navigate("reception/table", CombinedTableView.class);
        assertThat(find(EmptyState.class).single().getElement().getTextRecursively())
                .contains("報告回がまだありません", "報告の受付に戻る");
    }
}
