package kurogo.administration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import kurogo.access.Colleague;
import kurogo.access.ColleagueService;
import kurogo.access.UserNotSaved;
import kurogo.text.Texts;
import kurogo.uikit.Notices;
import kurogo.uikit.Panel;
import org.jspecify.annotations.Nullable;

/** The section one of the prefecture's own people belongs to, out of those there are or a new one, and their post in it. */
final class SectionPanel extends Div {

    private final transient ColleagueService colleagues;
    private final transient Texts texts;
    private final ComboBox<String> section = new ComboBox<>();
    private final TextField post = new TextField();
    private transient Colleague seen;

    SectionPanel(ColleagueService colleagues, Colleague colleague, Texts texts) {
        this.colleagues = colleagues;
        this.texts = texts;
        this.seen = colleague;
        section.setLabel(texts.get("administration.section"));
        section.setHelperText(texts.get("administration.section.hint"));
        section.setItems(colleagues.all().stream()
                .map(Colleague::section)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList());
        section.setAllowCustomValue(true);
        section.setClearButtonVisible(true);
        section.addCustomValueSetListener(set -> section.setValue(set.getDetail()));
        section.setWidth("20rem");
        post.setLabel(texts.get("administration.post"));
        post.setHelperText(texts.get("administration.post.hint"));
        post.setMaxLength(ColleagueService.LONGEST_NAME);
        post.setWidth("20rem");
        show(seen);
        Button keep = new Button(texts.get("administration.section.save"), click -> keep());
        Div fields = new Div(section, post);
        fields.addClassName("kurogo-section-fields");
        add(new Panel(texts.get("administration.section.and.post"), fields, new Paragraph(keep)));
    }

    private void keep() {
        String name = Optional.ofNullable(section.getValue()).orElse("").strip();
        boolean tooLong = name.length() > ColleagueService.LONGEST_NAME;
        section.setErrorMessage(texts.get("administration.section.long", ColleagueService.LONGEST_NAME));
        section.setInvalid(tooLong);
        if (tooLong) {
            return;
        }
        try {
            seen = colleagues.move(seen, name, post.getValue());
            Notices.in(texts).success(texts.get("administration.section.saved"));
        } catch (UserNotSaved meanwhile) {
            Notices.in(texts).error(texts.of("access", meanwhile.reason()));
            colleagues.find(seen.id()).ifPresent(this::show);
        }
    }

    private void show(Colleague now) {
        seen = now;
        section.setValue(given(now));
        post.setValue(now.post());
    }

    /** An empty field is nothing, which leaves nothing to be cleared. */
    private static @Nullable String given(Colleague colleague) {
        return colleague.section().isEmpty() ? null : colleague.section();
    }
}
