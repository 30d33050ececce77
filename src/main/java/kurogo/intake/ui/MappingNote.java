package kurogo.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import kurogo.area.AreaService;
import kurogo.intake.KeptMapping;
import kurogo.intake.MappingOutcome;
import kurogo.intake.MappingService;
import kurogo.intake.MappingStanding;
import kurogo.intake.UsedMapping;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.report.StaleVersionException;
import kurogo.text.Texts;
import kurogo.uikit.Notices;
import kurogo.uikit.Symbol;

/** Says in the preview of an upload which mapping it is read with and which it could be, and leads to where headings are explained. */
final class MappingNote extends Div {

    private static final Set<ProblemCode> FOR_WANT_OF_WORDS = EnumSet.of(
            ProblemCode.COLUMN_NOT_RECOGNISED,
            ProblemCode.NO_REPORT_FOUND,
            ProblemCode.NOT_UNDERSTOOD,
            ProblemCode.UNIT_NOT_STATED,
            ProblemCode.UNKNOWN_MUNICIPALITY);

    private final transient MappingService mappings;
    private final transient SenderNames senders;
    private final transient ProblemWords words;
    private final transient Texts texts;
    private final transient Runnable changed;

    /** @param changed what to do when the upload is read otherwise from now on */
    MappingNote(
            MappingService mappings,
            AreaService area,
            MappingStanding standing,
            List<Problem> problems,
            Texts texts,
            Runnable changed) {
        this.mappings = mappings;
        this.words = new ProblemWords(area.saidNames(texts.language()), texts);
        this.senders = new SenderNames(area, texts);
        this.texts = texts;
        this.changed = changed;
        addClassName("kurogo-mapping-note");
        standing.used().ifPresent(used -> add(used(standing, used)));
        standing.offers().forEach(offer -> add(offer(standing, offer)));
        boolean unknown = problems.stream().anyMatch(problem -> FOR_WANT_OF_WORDS.contains(problem.code()));
        if (unknown && standing.used().isEmpty()) {
            add(line(texts.get("mapping.note.unknown"), explain(standing, "mapping.open")));
        }
        setVisible(getChildren().findAny().isPresent());
    }

    private Div used(MappingStanding standing, UsedMapping used) {
        String sentence = texts.get(
                used.isOutdated() ? "mapping.note.usedEarlier" : "mapping.note.used",
                used.version().content().name(),
                senders.of(used.mapping().sender()),
                used.version().number());
        Button without = new Button(texts.get("mapping.note.useNone"), click -> read(() -> mappings.useNone(standing)));
        return line(sentence, without, explain(standing, "mapping.note.change"));
    }

    private Div offer(MappingStanding standing, KeptMapping offer) {
        Button use = new Button(texts.get("mapping.note.use"), click -> read(() -> mappings.use(standing, offer)));
        return line(texts.get("mapping.note.offer", offer.name(), senders.of(offer.sender())), use);
    }

    private Anchor explain(MappingStanding standing, String words) {
        return new Anchor(MappingView.address(standing.upload().id()), texts.get(words));
    }

    private static Div line(String words, Component... actions) {
        Div right = new Div(actions);
        right.addClassName("kurogo-panel-actions");
        Div line = new Div(Symbol.NOTE.icon(), new Span(words), right);
        line.addClassName("kurogo-note-line");
        return line;
    }

    private void read(Supplier<MappingOutcome> outcome) {
        try {
            switch (outcome.get()) {
                case MappingOutcome.Read ignored -> changed.run();
                case MappingOutcome.Refused(var reasons) ->
                    reasons.forEach(reason -> Notices.in(texts).error(words.of(reason)));
            }
        } catch (StaleVersionException meanwhile) {
            Notices.in(texts).error(texts.get("report.problem.CHANGED_MEANWHILE"));
        }
    }
}
