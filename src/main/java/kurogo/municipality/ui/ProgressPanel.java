package kurogo.municipality.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.function.Function;
import kurogo.calendar.PeriodNames;
import kurogo.report.PeriodAnswers;
import kurogo.report.answers.Answer;
import kurogo.report.answers.ProcessStep;
import kurogo.report.answers.ProcessStepAnswers;
import kurogo.report.answers.ReportAnswers;
import kurogo.report.answers.TargetAnswers;
import kurogo.text.FigureFormat;
import kurogo.text.Figures;
import kurogo.text.Texts;
import kurogo.uikit.Panel;
import kurogo.uikit.StatusBadge;

/** How far a municipality is: needs, process steps, and targets beside what was reached, as its newest report says. */
final class ProgressPanel extends Div {

    private final transient Texts texts;

    ProgressPanel(PeriodAnswers newest, Texts texts) {
        this.texts = texts;
        addClassName("kurogo-columns");
        ReportAnswers answers = newest.answers();
        String period = PeriodNames.in(texts).of(newest.period());
        add(
                new Panel(texts.get("municipality.process", period), needs(answers), steps(answers)),
                new Panel(texts.get("municipality.targets", period), targets(answers)));
    }

    private Paragraph needs(ReportAnswers answers) {
        String words = words(answers.needs(), needs -> texts.of("report", needs));
        String note = answers.needsNote().isEmpty() ? "" : "　" + answers.needsNote();
        return new Paragraph(texts.get("municipality.needs", words + note));
    }

    private OrderedList steps(ReportAnswers answers) {
        OrderedList steps = new OrderedList();
        steps.addClassName("kurogo-process");
        Arrays.stream(ProcessStep.values())
                .map(step -> step(step, answers.processStep(step)))
                .forEach(steps::add);
        return steps;
    }

    private ListItem step(ProcessStep step, ProcessStepAnswers answers) {
        boolean done = answers.done().is(true);
        String date = answers.date()
                .asValue()
                .map(day -> PeriodNames.in(texts).of(day))
                .orElse("");
        String state =
                words(answers.done(), yes -> texts.get(yes ? "municipality.step.done" : "municipality.step.notDone"));
        return new ListItem(
                new Span(texts.of("report", step)),
                new StatusBadge(done ? StatusBadge.Kind.DONE : StatusBadge.Kind.WAITING, state),
                new Span(date),
                new Span(answers.note()));
    }

    private Component targets(ReportAnswers answers) {
        if (answers.targets().isEmpty()) {
            return new Paragraph(texts.get("municipality.noTargets"));
        }
        Grid<TargetAnswers> grid = new Grid<>();
        grid.setItems(answers.targets());
        grid.setAllRowsVisible(true);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.getElement().setAttribute("aria-label", texts.get("municipality.targetsLabel"));
        grid.addColumn(TargetAnswers::indicator)
                .setHeader(texts.get("municipality.indicator"))
                .setWidth("7rem");
        number(grid, "municipality.baseline", TargetAnswers::baseline);
        number(grid, "municipality.target", TargetAnswers::target);
        number(grid, "municipality.actual", TargetAnswers::actual);
        grid.addColumn(this::reached)
                .setHeader(texts.get("municipality.reached"))
                .setWidth("5rem")
                .setFlexGrow(0)
                .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(target ->
                        words(target.due(), day -> PeriodNames.in(texts).of(day)))
                .setHeader(texts.get("municipality.due"))
                .setWidth("6rem")
                .setFlexGrow(0);
        return grid;
    }

    private void number(Grid<TargetAnswers> grid, String heading, Function<TargetAnswers, Answer<BigDecimal>> of) {
        grid.addColumn(target -> words(
                        of.apply(target),
                        value -> Figures.in(texts).bare(FigureFormat.NUMBER, value.doubleValue()) + target.unit()))
                .setHeader(texts.get(heading))
                .setWidth("5rem")
                .setFlexGrow(0)
                .setTextAlign(ColumnTextAlign.END);
    }

    /** How much of the way from baseline to target was gone; nothing where one of the three is missing or there is no way. */
    private String reached(TargetAnswers target) {
        BigDecimal from = target.baseline().asValue().orElse(BigDecimal.ZERO);
        return target.actual()
                .asValue()
                .flatMap(actual -> target.target()
                        .asValue()
                        .filter(goal -> goal.compareTo(from) != 0)
                        .map(goal -> actual.subtract(from).doubleValue()
                                / goal.subtract(from).doubleValue()))
                .map(share -> Figures.in(texts).percent(share))
                .orElse("－");
    }

    private <T> String words(Answer<T> answer, Function<T, String> given) {
        return switch (answer) {
            case Answer.Given<T>(T value) -> given.apply(value);
            case Answer.Silent<T>(var silence) -> texts.get("report.Silence." + silence.name());
        };
    }
}
