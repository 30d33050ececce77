package kurogo.reference.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.ValueProvider;
import java.util.function.Consumer;
import kurogo.area.master.SaidNames;
import kurogo.calendar.PeriodNames;
import kurogo.intake.ProblemSentence;
import kurogo.intake.read.Problem;
import kurogo.intake.read.published.PublishedResults;
import kurogo.reference.ReferencePreview;
import kurogo.report.answers.Answer;
import kurogo.text.FigureFormat;
import kurogo.text.Figures;
import kurogo.text.Texts;

/** What a file of published results says: every problem at its place, the lines as they were understood, and the way to keep them. */
final class ReferencePreviewPanel extends Div {

    private final transient Texts texts;

    ReferencePreviewPanel(ReferencePreview preview, Texts texts, Consumer<String> keep) {
        this.texts = texts;
        addClassNames("kurogo-panel", "kurogo-panel-body");
        add(new Paragraph(texts.get(
                "reference.preview",
                preview.fileName(),
                preview.rows().size(),
                preview.problems().size())));
        if (!preview.problems().isEmpty()) {
            UnorderedList problems = new UnorderedList();
            preview.problems().forEach(problem -> problems.add(new ListItem(words(problem))));
            add(problems);
        }
        if (!preview.rows().isEmpty()) {
            add(grid(preview));
        }
        if (preview.isUsable()) {
            TextField title = new TextField(texts.get("reference.name.label"));
            title.setWidth("28rem");
            title.setRequiredIndicatorVisible(true);
            Button button = new Button(texts.get("reference.keep"), click -> keep.accept(title.getValue()));
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            Div line = new Div(title, button);
            line.addClassName("kurogo-tie");
            add(line);
        } else {
            add(new Paragraph(texts.get("reference.refused")));
        }
    }

    /** Municipalities of other prefectures have no names here but those the file gives them. */
    private String words(Problem problem) {
        String sentence = ProblemSentence.of(problem, SaidNames.NONE, texts);
        String place = problem.place().inFile();
        return place.isEmpty() ? sentence : texts.get("reception.problemAt", place, sentence);
    }

    private Grid<PublishedResults.Row> grid(ReferencePreview preview) {
        Grid<PublishedResults.Row> grid = new Grid<>();
        grid.setItems(preview.rows());
        grid.setHeight("18rem");
        grid.getElement().setAttribute("aria-label", texts.get("reference.lines"));
        column(grid, "reception.table.code", row -> row.code().digits());
        column(grid, "flags.municipality", PublishedResults.Row::name);
        column(grid, "reference.year", row -> PeriodNames.in(texts).of(row.year()));
        column(
                grid,
                "flags.programme",
                row -> texts.get("report.Programme.short." + row.programme().name()));
        figures(grid, "reference.cases", FigureFormat.CASES, PublishedResults.Row::cases);
        figures(grid, "reference.cost", FigureFormat.THOUSAND_YEN, PublishedResults.Row::costYen);
        figures(grid, "reference.population", FigureFormat.PERSONS, PublishedResults.Row::population);
        return grid;
    }

    private void column(
            Grid<PublishedResults.Row> grid, String heading, ValueProvider<PublishedResults.Row, String> value) {
        grid.addColumn(value).setHeader(texts.get(heading)).setAutoWidth(true);
    }

    private void figures(
            Grid<PublishedResults.Row> grid,
            String heading,
            FigureFormat format,
            ValueProvider<PublishedResults.Row, Answer<Long>> value) {
        grid.addColumn(row -> words(value.apply(row), format))
                .setHeader(texts.get(heading))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
    }

    /** A silence stands as its word, never as a number. */
    private String words(Answer<Long> answer, FigureFormat format) {
        return switch (answer) {
            case Answer.Given<Long>(var number) -> Figures.in(texts).of(format, number);
            case Answer.Silent<Long>(var silence) -> texts.get("report.Silence." + silence.name());
        };
    }
}
