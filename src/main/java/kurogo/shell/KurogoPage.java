package kurogo.shell;

import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.server.LoadDependenciesOnStartup;
import com.vaadin.flow.theme.aura.Aura;

/**
 * The page all screens live in: theme, fonts and colours, all of them shipped inside. The door comes with its own scripts alone; what other screens need
 * follows with the first of them.
 */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("assets/fonts/biz-udpgothic/400.css")
@StyleSheet("assets/fonts/biz-udpgothic/700.css")
@StyleSheet("themes/kurogo/palette.css")
@StyleSheet("themes/kurogo/kurogo.css")
@StyleSheet("themes/kurogo/waiting.css")
@StyleSheet("themes/kurogo/preview.css")
@StyleSheet("themes/kurogo/mapping.css")
@StyleSheet("themes/kurogo/prefecture.css")
@StyleSheet("themes/kurogo/review.css")
@StyleSheet("themes/kurogo/print.css")
@NpmPackage(
        value = "@fontsource/biz-udpgothic",
        version = "5.3.0",
        assets = {"*00.css:fonts/biz-udpgothic", "files/*.woff2:fonts/biz-udpgothic/files"})
@Viewport("width=device-width, initial-scale=1")
@LoadDependenciesOnStartup(LoginView.class)
public class KurogoPage implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings page) {
        page.addFavIcon("icon", "themes/kurogo/icon.svg", "any");
        page.addMetaTag("color-scheme", "light dark");
    }
}
