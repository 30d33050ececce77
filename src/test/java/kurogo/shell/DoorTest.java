package kurogo.shell;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import org.junit.jupiter.api.Test;

/** The browser fetches whatever layouts and error pages refer to before it shows the login page. */
class DoorTest {

    private final JavaClasses shell = new ClassFileImporter().importPackages("kurogo.shell", "kurogo.uikit");

    @Test
    void nothingFetchedAtTheDoorRefersToTheFrameBehindIt() {
        noClasses()
                .that()
                .areAnnotatedWith(Layout.class)
                .or()
                .areAssignableTo(HasErrorParameter.class)
                .should()
                .transitivelyDependOnClassesThat()
                .areAssignableTo(AppLayout.class)
                .check(shell);
    }
}
