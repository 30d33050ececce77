package kurogo.search.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import kurogo.search.SearchService;
import kurogo.text.Texts;
import kurogo.uikit.Symbol;

/** Opens the search: by pointer, by Ctrl+K, and by a slash where nobody is typing. */
final class SearchButton extends Button {

    private static final String LISTEN_TO_KEYS = """
            const button = this;
            const typing = event => event.composedPath().some(node => node.matches
                && node.matches('input, textarea, select, [contenteditable="true"]'));
            const pressed = event => {
              const search = event.key === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
              const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !typing(event);
              if (!button.isConnected) {
                document.removeEventListener('keydown', pressed);
              } else if (search || slash) {
                event.preventDefault();
                button.click();
              }
            };
            document.addEventListener('keydown', pressed);
            """;

    SearchButton(SearchService search, Texts texts) {
        super(texts.get("search.open"), Symbol.SEARCH.icon());
        addThemeVariants(ButtonVariant.TERTIARY);
        setTooltipText(texts.get("search.keys"));
        getElement().setAttribute("aria-keyshortcuts", "Control+K /");
        addClickListener(click -> new SearchDialog(search, texts).open());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        getElement().executeJs(LISTEN_TO_KEYS);
    }
}
