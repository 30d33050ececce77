package empty;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import jakarta.annotation.security.PermitAll;

/** What stands around every screen. */
@Layout
@PermitAll
class Frame extends AppLayout {

    Frame() {
        SideNav screens = new SideNav();
        screens.addItem(new SideNavItem("Greeting", GreetingView.class));
        addToDrawer(screens);
        addToNavbar(new DrawerToggle());
    }
}
