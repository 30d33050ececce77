package kurogo.uikit;

import com.vaadin.flow.component.UI;
import java.util.function.Consumer;

/** Where people reach the program: where its operator says, or else where the person who looks at a screen has reached it. */
public final class ProgramAddress {

    private ProgramAddress() {}

    /**
     * Finds the address, which may take a moment.
     *
     * @param said what the operator says; blank where nothing
     * @param then is given the address, without a slash at its end
     */
    public static void find(String said, Consumer<String> then) {
        if (said.isBlank()) {
            UI.getCurrentOrThrow()
                    .getPage()
                    .fetchCurrentURL(here -> then.accept(here.getProtocol() + "://" + here.getAuthority()));
        } else {
            then.accept(said.endsWith("/") ? said.substring(0, said.length() - 1) : said);
        }
    }
}
