package kurogo.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import kurogo.access.SignedInUser;
import kurogo.text.Texts;

/** Something that stands in the frame around every screen. A feature that has one offers a bean of this type. */
public interface FrameTool {

    /** The tool for a person; nothing for those who have no use for it. */
    Optional<Component> of(SignedInUser user, Texts texts);
}
