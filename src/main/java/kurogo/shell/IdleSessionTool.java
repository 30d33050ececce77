package kurogo.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Duration;
import java.util.Optional;
import kurogo.access.SignedInUser;
import kurogo.text.Texts;
import org.springframework.beans.factory.annotation.Value;

/** Puts the end of an unused session into everybody's frame. */
@SpringComponent
class IdleSessionTool implements FrameTool {

    private final Duration warning;

    IdleSessionTool(@Value("${kurogo.session.warning}") Duration warning) {
        this.warning = warning;
    }

    @Override
    public Optional<Component> of(SignedInUser user, Texts texts) {
        return Optional.of(IdleSession.of(user, warning, texts));
    }
}
