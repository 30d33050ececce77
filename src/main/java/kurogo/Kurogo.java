package kurogo;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program. */
@SpringBootApplication
@StyleSheet(Aura.STYLESHEET)
public class Kurogo implements AppShellConfigurator {

    public static void main(String[] arguments) {
        SpringApplication.run(Kurogo.class, arguments);
    }
}
