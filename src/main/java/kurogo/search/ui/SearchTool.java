package kurogo.search.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import kurogo.access.Role;
import kurogo.access.SignedInUser;
import kurogo.search.SearchService;
import kurogo.shell.FrameTool;
import kurogo.text.Texts;

/** Puts the search into the frame of the prefecture's own people; a municipality has but one report to find. */
@org.springframework.stereotype.Component
class SearchTool implements FrameTool {

    private final SearchService search;

    SearchTool(SearchService search) {
        this.search = search;
    }

    @Override
    public Optional<Component> of(SignedInUser user, Texts texts) {
        return user.role() == Role.MUNICIPAL_REPORTER ? Optional.empty() : Optional.of(new SearchButton(search, texts));
    }
}
