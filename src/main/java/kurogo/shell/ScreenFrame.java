package kurogo.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import kurogo.access.CurrentUser;
import kurogo.access.SignedInUser;
import kurogo.text.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/**
 * The frame around every screen: navigation at the left, tools, language, display and person at the top right. What tools are made
 * of is named here, since the browser's bundle is put together from what screens refer to.
 *
 * <p>No address leads to it. It is a route only because what routes are made of is a script of its own, which the browser fetches with the first
 * frame it is to show; what layouts are made of, it would fetch at the door already.
 */
@Route(value = "frame", registerAtStartup = false)
@PermitAll
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@JsModule("./grid/column-widths.ts")
@JsModule("./print/whole-tables.ts")
@Uses(Dialog.class)
@Uses(TextField.class)
class ScreenFrame extends AppLayout implements Frame {

    private final Texts texts;

    ScreenFrame(
            AuthenticationContext access, CurrentUser who, PrefectureName prefecture, ObjectProvider<FrameTool> tools) {
        texts = Texts.in(getLocale());
        addClassName("kurogo-layout");
        setPrimarySection(Section.DRAWER);
        addToDrawer(
                brand(prefecture.in(texts)),
                new Scroller(new NavigationMenu(texts, who.find().map(SignedInUser::role))));
        addToNavbar(skipLink(), toggle(), room());
        who.find()
                .filter(user -> who.beforeEntry().isEmpty())
                .ifPresent(user -> tools.orderedStream()
                        .flatMap(tool -> Spare.orElse(() -> tool.of(user, texts), Optional.<Component>empty()).stream())
                        .forEach(this::addToNavbar));
        addToNavbar(new LanguageButton(getLocale()), display());
        who.find().ifPresent(user -> addToNavbar(new UserMenu(user, access::logout, texts)));
    }

    @Override
    public Component whole() {
        return this;
    }

    @Override
    public void show(HasElement screen) {
        showRouterLayoutContent(screen);
    }

    @Override
    public void setContent(Component content) {
        content.setId(MainLayout.CONTENT_ID);
        content.getElement().setAttribute("tabindex", "-1").setAttribute("role", "main");
        super.setContent(content);
    }

    private Component brand(String prefecture) {
        Image sign = new Image("themes/kurogo/icon.svg", "");
        Span name = new Span(texts.get("shell.name"));
        name.addClassName("kurogo-brand-name");
        Span owner = new Span(prefecture);
        owner.addClassName("kurogo-brand-owner");
        Anchor brand = new Anchor("", sign, new Div(name, owner));
        brand.addClassName("kurogo-brand");
        brand.getElement().setAttribute("router-link", true);
        return brand;
    }

    private Component skipLink() {
        Anchor skip = new Anchor("#" + MainLayout.CONTENT_ID, texts.get("shell.skip"));
        skip.addClassName("kurogo-skip");
        skip.setRouterIgnore(true);
        return skip;
    }

    private Component toggle() {
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(texts.get("shell.navigation.toggle"));
        return toggle;
    }

    private static Component room() {
        Div room = new Div();
        room.addClassName("kurogo-room");
        return room;
    }

    private Component display() {
        Optional<String> cookies =
                Optional.ofNullable(VaadinRequest.getCurrent()).map(request -> request.getHeader("Cookie"));
        return new DisplayMenu(Preferences.of(cookies), texts);
    }
}
