package kurogo.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Supplier;
import kurogo.access.CurrentUser;
import kurogo.area.AreaService;
import kurogo.area.MunicipalityNames;
import kurogo.area.master.MunicipalityCode;
import kurogo.intake.template.TemplateFile;
import kurogo.intake.template.TemplateService;
import kurogo.report.ReportingRound;
import kurogo.text.Texts;
import kurogo.uikit.DownloadButton;
import kurogo.uikit.Panel;
import kurogo.uikit.StreamedDownload;

/** Hands out the prefecture's form for a round: to staff any or all of them, to a municipal reporter their own. */
@org.springframework.stereotype.Component
class TemplatePanels {

    private final TemplateService templates;
    private final AreaService area;
    private final CurrentUser user;

    TemplatePanels(TemplateService templates, AreaService area, CurrentUser user) {
        this.templates = templates;
        this.area = area;
        this.user = user;
    }

    Component of(ReportingRound round, Texts texts) {
        Div choices = new Div();
        choices.addClassName("kurogo-templates");
        user.get()
                .municipality()
                .ifPresentOrElse(
                        own -> choices.add(button(texts.get("template.own"), () -> templates.one(round.id(), own))),
                        () -> offerAll(choices, round, texts));
        return new Panel(texts.get("template.title"), new Paragraph(texts.get("template.hint")), choices);
    }

    private void offerAll(Div choices, ReportingRound round, Texts texts) {
        MunicipalityNames names = MunicipalityNames.in(area, texts.language());
        ComboBox<MunicipalityCode> municipality = new ComboBox<>(texts.get("template.municipality"));
        municipality.setItems(names.today());
        municipality.setItemLabelGenerator(code -> code + " " + names.of(code));
        municipality.setClearButtonVisible(true);
        Div one = new Div();
        municipality.addValueChangeListener(chosen -> {
            one.removeAll();
            Optional.ofNullable(chosen.getValue())
                    .ifPresent(code -> one.add(button(texts.get("template.one"), single(round, code))));
        });
        choices.add(municipality, one, button(texts.get("template.all"), () -> templates.all(round.id())));
    }

    private Supplier<TemplateFile> single(ReportingRound round, MunicipalityCode code) {
        return () -> templates.one(round.id(), code);
    }

    private static DownloadButton button(String words, Supplier<TemplateFile> file) {
        return DownloadButton.streaming(words, () -> {
            TemplateFile made = file.get();
            return new StreamedDownload(made.name(), made.contentType(), made.content()::writeTo);
        });
    }
}
