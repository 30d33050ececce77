package kurogo.intake.ui.round;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.JapaneseHolidays;
import kurogo.calendar.PeriodNames;
import kurogo.calendar.PeriodPart;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.NewRound;
import kurogo.report.RoundTerms;
import kurogo.report.answers.Programme;
import kurogo.report.answers.Question;
import kurogo.text.Texts;
import kurogo.uikit.DayField;

/** The fields of a round. Gives back a round that is valid, or says at each field what is wrong. */
final class RoundForm extends Div {

    private static final LocalDate EARLIEST = LocalDate.of(JapaneseHolidays.FIRST_YEAR, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(JapaneseHolidays.LAST_YEAR - 1, 12, 31);

    private final transient Texts texts;
    private final Select<FiscalYear> year = new Select<>();
    private final Select<PeriodPart> part = new Select<>();
    private final TextField title = new TextField();
    private final DayField due;
    private final CheckboxGroup<Programme> programmes = new CheckboxGroup<>();
    private final CheckboxGroup<Question> questions = new CheckboxGroup<>();

    /**
     * @param shown what the fields say at first
     * @param years fiscal years to choose from; when there is but one the period stands fast
     */
    RoundForm(NewRound shown, List<FiscalYear> years, Texts texts) {
        this.texts = texts;
        this.due = new DayField(texts.get("rounds.due"), texts);
        addClassName("kurogo-form");
        period(years);
        title.setLabel(texts.get("rounds.name"));
        title.setMaxLength(RoundTerms.LONGEST_TITLE);
        title.setRequiredIndicatorVisible(true);
        title.setValueChangeMode(ValueChangeMode.ON_BLUR);
        due.setRequiredIndicatorVisible(true);
        due.addValueChangeListener(change -> Optional.ofNullable(change.getValue())
                .filter(RoundForm::isKnown)
                .ifPresentOrElse(day -> dueHint(DueDateHint.on(day, texts)), () -> dueHint("")));
        programmes.setLabel(texts.get("rounds.programmes"));
        programmes.setItems(Programme.values());
        programmes.setItemLabelGenerator(programme -> texts.of("report", programme));
        programmes.setRequiredIndicatorVisible(true);
        questions.setLabel(texts.get("rounds.questions"));
        questions.setHelperText(texts.get("rounds.questions.always"));
        questions.setItems(Question.values());
        questions.setItemLabelGenerator(question -> texts.of("report", question));
        show(shown);
        Div when = new Div(year, part, due);
        when.addClassName("kurogo-form-row");
        Div what = new Div(programmes, questions);
        what.addClassName("kurogo-form-row");
        add(when, title, what);
    }

    private void period(List<FiscalYear> years) {
        PeriodNames names = PeriodNames.in(texts);
        year.setLabel(texts.get("rounds.year"));
        year.setItems(years);
        year.setItemLabelGenerator(names::of);
        part.setLabel(texts.get("rounds.part"));
        part.setItems(PeriodPart.values());
        part.setItemLabelGenerator(names::of);
        boolean fast = years.size() == 1;
        year.setReadOnly(fast);
        part.setReadOnly(fast);
        Stream.of(year, part)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        periodChanged();
                    }
                }));
    }

    private void show(NewRound round) {
        year.setValue(round.period().year());
        part.setValue(round.period().part());
        title.setValue(round.title());
        due.setValue(round.dueOn());
        programmes.setValue(round.programmes());
        questions.setValue(round.questions());
    }

    /** Another period proposes its own name and day; what was chosen to be asked stays. */
    private void periodChanged() {
        ReportingPeriod period = chosen();
        title.setValue(RoundProposal.title(period, texts));
        due.setValue(RoundProposal.dueOn(period));
        setError(part, Optional.empty());
    }

    private ReportingPeriod chosen() {
        return new ReportingPeriod(year.getValue(), part.getValue());
    }

    void dueHint(String words) {
        due.setHelperText(words);
    }

    /** Says that another round asks about the period. */
    void periodTaken() {
        setError(part, Optional.of(texts.get("report.problem.ROUND_EXISTS")));
    }

    /** The round as it was filled in; nothing when something is to be mended first, which is then said. */
    Optional<NewRound> valid() {
        String name = title.getValue().strip();
        LocalDate day = due.getValue();
        List<Boolean> wrong = List.of(
                says(title, name.isEmpty(), "rounds.name.missing"),
                says(due, day == null, "rounds.due.missing")
                        || says(due, day != null && !isKnown(day), "rounds.due.far"),
                says(programmes, programmes.getValue().isEmpty(), "rounds.programmes.missing"));
        if (day == null || wrong.contains(true)) {
            return Optional.empty();
        }
        Set<Programme> asked = programmes.getValue();
        return Optional.of(new NewRound(chosen(), name, day, asked, questions.getValue()));
    }

    private boolean says(HasValidation field, boolean wrong, String key) {
        setError(field, wrong ? Optional.of(texts.get(key)) : Optional.empty());
        return wrong;
    }

    private static void setError(HasValidation field, Optional<String> words) {
        field.setErrorMessage(words.orElse(""));
        field.setInvalid(words.isPresent());
    }

    private static boolean isKnown(LocalDate day) {
        return !day.isBefore(EARLIEST) && !day.isAfter(LATEST);
    }
}
