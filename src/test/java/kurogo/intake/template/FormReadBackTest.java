package kurogo.intake.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.UnderstoodFile;
import kurogo.report.ReportingRound;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Field;
import kurogo.report.answers.FieldPath;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ProgrammeAnswers;
import kurogo.report.answers.Question;
import kurogo.report.answers.ReportAnswers;
import kurogo.report.answers.Silence;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is typed into the form is read again as it was meant, and nothing else is. */
class FormReadBackTest {

    private static final int TARGETS = 5;
    /** Parts that are no whole, and free words on the part of the year. */
    private static final Set<ProblemCode> TOLD = EnumSet.of(ProblemCode.PARTS_DO_NOT_ADD_UP, ProblemCode.FOOTNOTE_KEPT);

    @Property(tries = 150)
    void whateverIsTypedIntoTheFormIsReadAgainAndLastYearsAnswersNever(
            @ForAll("asked") ReportingRound round, @ForAll Random random) {
        Optional<ReportAnswers> before = random.nextInt(4) == 0
                ? Optional.empty()
                : Optional.of(RandomAnswers.of(EnumSet.allOf(Programme.class), TARGETS, random));
        ReportAnswers answers = RandomAnswers.of(round.programmes(), TARGETS, random);

        FilledForm form = FilledForm.empty(round, before).fill(answers);
        UnderstoodFile read = form.read();

        assertThat(read.problems()).allMatch(problem -> TOLD.contains(problem.code()) && !problem.isError());
        assertThat(read.reports()).singleElement().satisfies(report -> {
            assertThat(report.municipality()).isEqualTo(FilledForm.CITY.code());
            assertThat(report.period()).isEqualTo(round.period());
            assertThat(form.differences(answers, report.answers())).isEmpty();
        });
    }

    @Property(tries = 20)
    void anEmptyFormIsABlankReportWhateverLastYearsAnswersWere(
            @ForAll("asked") ReportingRound round, @ForAll Random random) {
        ReportAnswers before = RandomAnswers.of(EnumSet.allOf(Programme.class), TARGETS, random);

        UnderstoodFile read = FilledForm.empty(round, Optional.of(before)).read();

        assertThat(read.problems()).isEmpty();
        assertThat(read.reports())
                .singleElement()
                .satisfies(report -> assertThat(report.answers().byField().values())
                        .allSatisfy(answer -> assertThat(answer.isGiven()).isFalse()));
    }

    @Example
    void aLastProgrammeWithoutFiguresIsNotTakenForTheHeadOfTheTableBelow() {
        FilledForm form = FilledForm.empty(
                FilledForm.round("R8-Q3", EnumSet.of(Programme.COMMUNITY), Set.of(Question.PROCESS_STEPS)),
                Optional.empty());
        form.entry(FieldPath.of(Field.RUN, Programme.COMMUNITY)).setCellValue("秘匿");
        form.entry(FieldPath.of(Field.FIRST_MONTH, Programme.COMMUNITY)).setCellValue("2月");

        assertThat(form.read().reports()).singleElement().satisfies(report -> {
            ProgrammeAnswers read = report.answers().programme(Programme.COMMUNITY);
            assertThat(read.run()).isEqualTo(Answer.silent(Silence.WITHHELD));
            assertThat(read.firstMonth()).isEqualTo(Answer.of(Month.FEBRUARY));
        });
    }

    @Provide
    Arbitrary<ReportingRound> asked() {
        Arbitrary<Set<Programme>> programmes =
                Arbitraries.of(Programme.class).set().ofMinSize(1);
        Arbitrary<Set<Question>> questions = Arbitraries.of(Question.class).set();
        return Combinators.combine(Arbitraries.of("R7", "R8-H1", "R8-H2", "R8-Q3"), programmes, questions)
                .as(FilledForm::round);
    }
}
