package kurogo.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;

/** What stands around a screen. */
interface Frame {

    /** All of it. */
    Component whole();

    /** Puts a screen into it in place of the one that was there. */
    void show(HasElement screen);
}
