package kurogo.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.page.WebStorage;
import com.vaadin.flow.dom.DomListenerRegistration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kurogo.text.Texts;

/**
 * What single keys do on a screen. They are silent while somebody types, chooses from a list or answers a dialog, are listed by ?, and
 * can be switched off for the browser in that list (WCAG 2.2, 2.1.4).
 */
public final class KeyCommands {

    private static final String SWITCH = "kurogo-keys";
    private static final String OFF = "off";
    private static final String HELP = "?";

    /** True where a key stands for itself: no field, no list, no open dialog, no modifier but shift, no word being composed. */
    private static final String FREE = """
            !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing && !event.defaultPrevented
            && !event.composedPath().some(part => part.matches?.(
                'input:not([type=checkbox]), textarea, [contenteditable], [role=listbox], [role=menu], [role=dialog]'))
            && !document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]')
            && (event.key === '?' || localStorage.getItem('kurogo-keys') !== 'off')""";

    private final Texts texts;
    private final Map<String, Command> commands = new LinkedHashMap<>();

    /** What a key does. */
    private record Command(String words, Runnable action) {}

    private KeyCommands(Texts texts) {
        this.texts = texts;
    }

    public static KeyCommands in(Texts texts) {
        return new KeyCommands(texts);
    }

    /**
     * Adds a command.
     *
     * @param key as the browser names it: j, Enter, ArrowDown
     * @param words what it does, for the list
     */
    public KeyCommands on(String key, String words, Runnable action) {
        commands.put(key, new Command(words, action));
        return this;
    }

    /** Listens as long as a screen is shown. */
    public void listenOn(Component screen) {
        on(HELP, texts.get("uikit.keys.help"), this::open);
        screen.addAttachListener(attached -> {
            DomListenerRegistration listening = attached.getUI()
                    .getElement()
                    .addEventListener(
                            "keydown",
                            pressed -> press(
                                    pressed.getEventData().path("event.key").asString("")))
                    .addEventData("event.key")
                    .setFilter(filter());
            screen.addDetachListener(detached -> {
                listening.remove();
                detached.unregisterListener();
            });
        });
        screen.getUI().ifPresent(ui -> {
            throw new IllegalStateException("Commands are added before the screen is shown");
        });
    }

    /** Does what a key stands for, if anything. */
    public void press(String key) {
        Optional.ofNullable(commands.get(key))
                .ifPresent(command -> command.action().run());
    }

    /** A button that opens the list, for those who do not know of ?. */
    public Button button() {
        Button button = new Button(texts.get("uikit.keys.title"), click -> open());
        button.getElement().setAttribute("aria-keyshortcuts", HELP);
        return button;
    }

    private String filter() {
        String keys = commands.keySet().stream().map(key -> "'" + key + "'").collect(Collectors.joining(","));
        return "[" + keys + "].includes(event.key) && " + FREE;
    }

    private void open() {
        Dialog dialog = new Dialog(texts.get("uikit.keys.title"));
        dialog.setWidth("30rem");
        DescriptionList list = new DescriptionList();
        list.addClassName("kurogo-keys");
        commands.forEach((key, command) -> list.add(
                new DescriptionList.Term(texts.find("uikit.keys.key." + key).orElse(key)),
                new DescriptionList.Description(command.words())));
        Checkbox on = new Checkbox(texts.get("uikit.keys.on"));
        on.setValue(true);
        WebStorage.getItem(UI.getCurrentOrThrow(), WebStorage.Storage.LOCAL_STORAGE, SWITCH)
                .thenAccept(kept -> on.setValue(!OFF.equals(kept)));
        on.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                WebStorage.setItem(WebStorage.Storage.LOCAL_STORAGE, SWITCH, change.getValue() ? "on" : OFF);
            }
        });
        dialog.add(list, on, new Paragraph(texts.get("uikit.keys.note")));
        dialog.getFooter().add(new Button(texts.get("uikit.notice.close"), click -> dialog.close()));
        dialog.open();
    }
}
