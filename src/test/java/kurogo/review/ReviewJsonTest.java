package kurogo.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.PopulationBands;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Asked;
import kurogo.report.answers.ContactAnswers;
import kurogo.report.answers.ImplementationStatus;
import kurogo.report.answers.NeedsAssessment;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ProgrammeAnswers;
import kurogo.report.answers.Question;
import kurogo.report.answers.ReportAnswers;
import kurogo.report.answers.Silence;
import kurogo.report.answers.WayOfRunning;
import kurogo.review.rule.CountedSubmission;
import kurogo.review.rule.Evidence;
import kurogo.review.rule.Figure;
import kurogo.review.rule.Flag;
import kurogo.review.rule.Measure;
import kurogo.review.rule.Peer;
import kurogo.review.rule.PeerGroup;
import kurogo.review.rule.Phrase;
import kurogo.review.rule.ReviewResult;
import kurogo.review.rule.ReviewedMunicipality;
import kurogo.review.rule.ReviewedRound;
import kurogo.review.rule.RuleCode;
import kurogo.review.rule.Severity;
import kurogo.review.rule.Value;
import org.junit.jupiter.api.Test;

class ReviewJsonTest {

    private static final MunicipalityCode CODE = MunicipalityCode.parse("95201").orElseThrow();

    private final ReviewJson json = new ReviewJson();

    @Test
    void inputsComeBackAsTheyWere() {
        assertThat(json.readInput(json.write(new RunInput(List.of(3L), List.of(5L), input()))))
                .isEqualTo(new RunInput(List.of(3L), List.of(5L), input()));
    }

    @Test
    void aMunicipalityComesBackAsItWas() {
        ReviewedMunicipality municipality = input().municipalities().getFirst();
        assertThat(json.readMunicipality(json.write(municipality))).isEqualTo(municipality);
    }

    private static ReviewedRound input() {
        return new ReviewedRound(
                ReportingPeriod.annual(FiscalYear.reiwa(7)),
                new Asked(Set.of(Programme.MULTI_AGENCY), Set.of(Question.NEEDS, Question.FUNDING)),
                Optional.of(LocalDate.of(2026, 5, 31)),
                LocalDate.of(2026, 6, 10),
                PopulationBands.STANDARD,
                List.of(new ReviewedMunicipality(
                        CODE,
                        OptionalInt.of(250_000),
                        Optional.of(new CountedSubmission(Optional.of(LocalDate.of(2026, 5, 20)), answers())),
                        Optional.empty())));
    }

    @Test
    void anInputThatDoesNotTellItsQuestionsAskedThemAll() {
        String whole = json.write(new RunInput(List.of(), List.of(), input()))
                .replaceFirst("^\\{\"facts\":\\[],\"reference\":\\[],\"round\":(.*)}$", "$1");
        String old = whole.replaceFirst("\"asked\":\\{[^}]*},", "");
        assertThat(old).doesNotContain("asked").doesNotContain("facts");
        assertThat(json.readInput(old)).isEqualTo(new RunInput(List.of(), List.of(), askedEverything()));
    }

    private static ReviewedRound askedEverything() {
        ReviewedRound input = input();
        return new ReviewedRound(
                input.period(), Asked.EVERYTHING, input.due(), input.asOf(), input.bands(), input.municipalities());
    }

    @Test
    void findingsComeBackAsTheyWereWithTheirPeersUnderANumber() {
        Flag finding = finding();
        String written = json.write(finding, members -> 7);

        assertThat(written).contains("\"members\":7");
        assertThat(json.readFlag(written, number -> peers().members())).isEqualTo(finding);
    }

    @Test
    void aResultKeepsAGroupOnceForAllFlagsThatRestOnIt() {
        ReviewResult result = new ReviewResult(List.of(finding(), finding()), List.of());
        String written = json.write(result);

        assertThat(written).startsWith(ReviewJson.RESULT_BEGINS).contains("\"members\":0");
        assertThat(json.readResult(written)).isEqualTo(result);
    }

    private static Flag finding() {
        return new Flag(RuleCode.ZERO_CASES, Severity.ALERT, CODE, Optional.of(Programme.MULTI_AGENCY), EVIDENCE);
    }

    private static final Evidence EVIDENCE = evidence();

    private static PeerGroup peers() {
        return EVIDENCE.peers().orElseThrow();
    }

    private static Evidence evidence() {
        List<Figure> figures = List.of(Figure.of(Measure.POPULATION, 250_000), Figure.of(Measure.CASES, 0));
        PeerGroup peers = new PeerGroup(
                PeerGroup.Kind.MERGED_BANDS,
                OptionalLong.of(100_000),
                OptionalLong.empty(),
                List.of(new Peer(CODE, figures, Optional.empty())));
        return new Evidence(
                Optional.of(Figure.of(Measure.PROBABILITY_OF_ZERO, 0.0009)),
                OptionalDouble.of(0.05),
                figures,
                Optional.of(peers),
                OptionalDouble.of(0.0009),
                List.of(Phrase.of("review.some", new Value.Words("見本市"))),
                List.of());
    }

    private static ReportAnswers answers() {
        ProgrammeAnswers programme = new ProgrammeAnswers(
                Answer.of(true),
                Answer.of(Month.OCTOBER),
                Answer.of(0L),
                Answer.of(3_400_000L),
                Answer.silent(Silence.BEING_COUNTED),
                Answer.silent(Silence.NOT_APPLICABLE),
                Answer.blank(),
                Answer.silent(Silence.NOT_RUN),
                Answer.of(WayOfRunning.DIRECT));
        return new ReportAnswers(
                Answer.of(ImplementationStatus.IMPLEMENTING),
                Map.of(Programme.MULTI_AGENCY, programme),
                Answer.blank(),
                Answer.of(NeedsAssessment.NOT_GRASPED),
                "",
                Answer.of(false),
                List.of(),
                Map.of(),
                ContactAnswers.BLANK,
                "");
    }
}
