package kurogo.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import kurogo.export.ExportColumn;
import kurogo.export.ExportTable;
import kurogo.export.ExportValue;
import kurogo.training.QuestionnaireAnswer;
import kurogo.training.QuestionnaireAnswer.Question;
import kurogo.training.QuestionnaireLink;
import kurogo.training.QuestionnaireResults;
import kurogo.training.QuestionnaireService;
import kurogo.training.QuestionnaireStanding;
import kurogo.training.TrainingSession;
import kurogo.uikit.Chart;
import kurogo.uikit.DownloadButton;
import kurogo.uikit.TableDownload;
import kurogo.uikit.chart.ChartCaption;
import kurogo.uikit.chart.Colour;
import kurogo.uikit.chart.StackedShares;
import kurogo.uikit.chart.StackedShares.Part;
import kurogo.uikit.chart.StackedShares.Whole;

/** What was answered after a session, and links for whoever took part. */
final class QuestionnairePanel extends Div {

    /** By mark, from disagreement to agreement. */
    private static final List<Colour> COLOURS =
            List.of(Colour.ALERT, Colour.CAUTION, Colour.PLAIN, Colour.SCALE_4, Colour.SCALE_5);

    private final transient TrainingWords words;
    private final transient Consumer<String> taken;
    private final transient Runnable then;

    /**
     * The panel.
     *
     * @param address where people reach the program; links begin with it
     * @param taken told the name of the file when links are handed out with the names of those they are for
     * @param then shows the session anew
     */
    QuestionnairePanel(
            TrainingSession session,
            QuestionnaireService questionnaires,
            Supplier<String> address,
            Consumer<String> taken,
            TrainingWords words,
            boolean mayWrite,
            Runnable then) {
        this.words = words;
        this.taken = taken;
        this.then = then;
        addClassName("kurogo-stack");
        QuestionnaireResults results = questionnaires.results(session.id());
        add(new Paragraph(words.get(
                "questionnaire.state", results.asked(), results.answers().size())));
        if (mayWrite) {
            add(links(session, questionnaires, address));
        }
        if (!results.answers().isEmpty()) {
            Chart chart = new Chart();
            chart.show(chart(session, results));
            add(chart);
            UnorderedList said = new UnorderedList();
            results.words().forEach(one -> said.add(new ListItem(one)));
            add(said);
        }
    }

    /** One link for each who was there; once they are given out, new ones only in place of those not used. */
    private Div links(TrainingSession session, QuestionnaireService questionnaires, Supplier<String> address) {
        QuestionnaireStanding standing = questionnaires.standing(session.id());
        Div steps = new Div();
        steps.addClassName("kurogo-card-steps");
        if (standing.without() > 0) {
            steps.add(download(
                    words.get("questionnaire.links", standing.without()),
                    () -> questionnaires.issue(session.id()),
                    address));
        }
        if (standing.unanswered() > 0) {
            steps.add(download(
                    words.get("questionnaire.links.anew", standing.unanswered()),
                    () -> questionnaires.reissue(session.id()),
                    address));
        }
        return new Div(
                new Paragraph(words.get(
                        standing.there() > 0 ? "questionnaire.links.hint" : "questionnaire.links.nobody",
                        standing.there())),
                steps);
    }

    private DownloadButton download(String label, Supplier<List<QuestionnaireLink>> links, Supplier<String> address) {
        DownloadButton button = DownloadButton.ofPersons(
                label,
                () -> TableDownload.csv(words.get("questionnaire.links.fileName"), table(links.get(), address.get())),
                taken);
        button.afterwards(then);
        return button;
    }

    private ExportTable table(List<QuestionnaireLink> links, String address) {
        List<List<ExportValue>> rows = links.stream()
                .map(link -> List.<ExportValue>of(
                        ExportValue.of(words.name(link.enrolment().then().municipality())),
                        ExportValue.of(words.nameOf(link.enrolment())),
                        ExportValue.of(address + "/questionnaire?t=" + link.token())))
                .toList();
        return new ExportTable(
                words.get("questionnaire.title"),
                List.of(
                        ExportColumn.text(words.get("person.municipality")),
                        ExportColumn.text(words.get("person.name")),
                        ExportColumn.text(words.get("questionnaire.link"))),
                rows,
                List.of());
    }

    private StackedShares chart(TrainingSession session, QuestionnaireResults results) {
        List<Integer> marks = IntStream.iterate(
                        QuestionnaireAnswer.MOST, mark -> mark >= QuestionnaireAnswer.LEAST, mark -> mark - 1)
                .boxed()
                .toList();
        return new StackedShares(
                new ChartCaption(
                        words.get("questionnaire.title"),
                        session.content().title(),
                        words.get(
                                "questionnaire.state",
                                results.asked(),
                                results.answers().size())),
                marks.stream()
                        .map(mark -> new Part(
                                String.valueOf(mark),
                                words.get("questionnaire.mark." + mark),
                                COLOURS.get(mark - QuestionnaireAnswer.LEAST)))
                        .toList(),
                Arrays.stream(Question.values())
                        .map(question -> new Whole(
                                question.name(),
                                words.of(question),
                                marks.stream()
                                        .map(mark -> results.count(question, mark))
                                        .toList()))
                        .toList());
    }
}
