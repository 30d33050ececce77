package kurogo.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kurogo.text.Texts;
import kurogo.training.QuestionnaireAnswer;
import kurogo.training.QuestionnaireAnswer.Question;
import kurogo.training.QuestionnaireService;
import kurogo.uikit.EmptyState;
import kurogo.uikit.Screen;
import kurogo.uikit.Symbol;

/** アンケート: three questions and a free word, by a link of one's own, once, without signing in. */
@Route(value = "questionnaire", autoLayout = false)
@AnonymousAllowed
@StyleSheet("themes/kurogo/training.css")
public class QuestionnaireView extends Screen implements AfterNavigationObserver {

    private final transient QuestionnaireService questionnaires;
    private final Main content = new Main();
    private final Map<Question, RadioButtonGroup<Integer>> marks = new EnumMap<>(Question.class);

    QuestionnaireView(QuestionnaireService questionnaires) {
        this.questionnaires = questionnaires;
        addClassName("kurogo-questionnaire");
        title(words("title"));
        add(content);
    }

    private String words(String key, Object... arguments) {
        return texts().get("training.questionnaire." + key, arguments);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String token =
                event.getLocation().getQueryParameters().getSingleParameter("t").orElse("");
        Optional<String> about = questionnaires.about(token);
        content.removeAll();
        about.ifPresentOrElse(
                session -> ask(session, token),
                () -> content.add(new EmptyState(Symbol.DONE, words("gone"), words("gone.reason"))));
    }

    private void ask(String session, String token) {
        subtitle(session);
        Div form = new Div();
        form.addClassName("kurogo-form");
        for (Question question : Question.values()) {
            RadioButtonGroup<Integer> field = scale(question);
            marks.put(question, field);
            form.add(field);
        }
        TextArea free = new TextArea(words("words"));
        free.setMaxLength(QuestionnaireAnswer.LONGEST_WORDS);
        free.setMinRows(4);
        Button send = new Button(words("send"), click -> send(token, free.getValue()));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        form.add(free, send);
        content.add(form);
    }

    private RadioButtonGroup<Integer> scale(Question question) {
        Texts texts = texts();
        RadioButtonGroup<Integer> field = new RadioButtonGroup<>(texts.of("training", question));
        field.setItems(
                IntStream.iterate(QuestionnaireAnswer.MOST, mark -> mark >= QuestionnaireAnswer.LEAST, mark -> mark - 1)
                        .boxed()
                        .toList());
        field.setItemLabelGenerator(mark -> words("mark." + mark));
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    private void send(String token, String free) {
        Map<Question, Integer> given = new EnumMap<>(Question.class);
        marks.forEach((question, field) -> {
            boolean missing = field.isEmpty();
            field.setErrorMessage(words("missing"));
            field.setInvalid(missing);
            if (!missing) {
                given.put(question, field.getValue());
            }
        });
        if (given.size() == Question.values().length) {
            boolean kept = questionnaires.answer(token, new QuestionnaireAnswer(given, free.strip()));
            content.removeAll();
            content.add(new EmptyState(
                    Symbol.DONE, words(kept ? "thanks" : "gone"), words(kept ? "thanks.reason" : "gone.reason")));
        }
    }
}
