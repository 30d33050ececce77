package kurogo.intake;

import static kurogo.access.SignIn.asReporterOf;
import static kurogo.access.SignIn.asStaff;
import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static kurogo.intake.MappingDesk.LIST;
import static kurogo.intake.MappingDesk.bytes;
import static kurogo.intake.MappingDesk.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kurogo.intake.Acceptance.Kept;
import kurogo.intake.Staging.Refused;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Programme;
import org.junit.jupiter.api.Test;

/** What people say about headings is kept by sender and layout, in versions, and used when such a file comes again. */
class MappingServiceTest extends MappingGround {

    private static final String OF_THE_CITY = """
            どこ,どれ,支えた数,かかった額,だれが
            汐見原市,多機関型,13,3500,直営
            """;

    @Test
    void aTableNobodyCanReadWaitsForAPersonToExplainIt() {
        Upload upload = desk.stage(LIST);

        assertThat(upload.isAcceptable()).isFalse();
        assertThat(upload.reports()).isEmpty();
        assertThat(asStaff(() -> mappings.draft(upload.id(), Optional.empty()))
                        .layout()
                        .heads())
                .singleElement()
                .satisfies(head -> assertThat(head.columns()).hasSize(5));
    }

    @Test
    void aTextWithoutAnyTableIsStillRefused() {
        assertThat(asStaff(() -> intake.stage(round.id(), "挨拶.csv", bytes("拝啓\n時下ますますご清栄のこと\n"))))
                .singleElement()
                .isInstanceOf(Refused.class);
    }

    @Test
    void whatAPersonSaidIsReadAndCountsOnceAccepted() {
        Upload read = desk.save(desk.stage(LIST));

        assertThat(read.isAcceptable()).isTrue();
        assertThat(read.reports()).hasSize(2);
        assertThat(desk.problems(read)).containsExactly(ProblemCode.MAPPING_USED);
        assertThat(asStaff(() -> intake.accept(List.of(read)))).singleElement().isInstanceOf(Kept.class);
        assertThat(asStaff(() -> reports.counted(round.id()))).hasSize(2).anySatisfy(report -> {
            assertThat(report.submission().municipality()).isEqualTo(CITY);
            assertThat(report.answers().programme(Programme.MULTI_AGENCY).costYen())
                    .isEqualTo(Answer.of(3_400_000L));
        });
    }

    @Test
    void aFileOfTheSameSenderAndLayoutIsReadWithItAtOnceAndSaysSo() {
        asStaff(() -> intake.accept(List.of(desk.save(desk.stage(LIST)))));

        Upload again = desk.stage(LIST.replace("12", "14"));

        assertThat(again.isAcceptable()).isTrue();
        assertThat(desk.problems(again)).containsExactly(ProblemCode.MAPPING_USED);
        assertThat(desk.standing(again).used()).hasValueSatisfying(used -> {
            assertThat(used.mapping().sender()).isEmpty();
            assertThat(used.version().number()).isEqualTo(1);
        });
    }

    @Test
    void oneWordAndItIsNotUsed() {
        desk.save(desk.stage(LIST));
        Upload again = desk.stage(LIST.replace("12", "14"));
        Upload without = read(asStaff(() -> mappings.useNone(desk.standing(again))));

        assertThat(without.isAcceptable()).isFalse();
        assertThat(desk.problems(without)).doesNotContain(ProblemCode.MAPPING_USED);
        assertThat(desk.standing(without).used()).isEmpty();
        assertThat(desk.standing(without).offers()).hasSize(1);
        assertThat(read(asStaff(() -> mappings.use(
                                desk.standing(without),
                                desk.standing(without).offers().getFirst())))
                        .isAcceptable())
                .isTrue();
    }

    @Test
    void itIsOnlyOfferedForAFileOfAnotherSender() {
        desk.save(desk.stage(LIST));

        Upload ofTheCity = asReporterOf(CITY, () -> desk.stageHere(OF_THE_CITY));
        assertThat(ofTheCity.isAcceptable()).isFalse();

        MappingStanding standing = asReporterOf(CITY, () -> mappings.standing(ofTheCity.id()));
        assertThat(standing.used()).isEmpty();
        assertThat(standing.offers())
                .singleElement()
                .satisfies(offer -> assertThat(offer.sender()).isEmpty());
        assertThat(read(asReporterOf(
                                CITY,
                                () -> mappings.use(standing, standing.offers().getFirst())))
                        .isAcceptable())
                .isTrue();
    }

    @Test
    void whatAReporterSaidIsKeptForTheirMunicipality() {
        Upload upload = asReporterOf(CITY, () -> desk.stageHere(OF_THE_CITY));
        asReporterOf(CITY, () -> mappings.save(mappings.standing(upload.id()), desk.said(upload)));

        assertThat(asStaff(() -> mappings.all()))
                .singleElement()
                .satisfies(kept -> assertThat(kept.sender()).contains(CITY));
        assertThat(asReporterOf(CITY, () -> desk.stageHere(OF_THE_CITY)).isAcceptable())
                .isTrue();
        assertThat(asReporterOf(
                                TOWN,
                                () -> mappings.standing(desk.stageHere(OF_THE_CITY.replace("汐見原市", "菜花町"))
                                        .id()))
                        .offers())
                .isEmpty();
    }

    @Test
    void aFileThatNamesItsSenderOnlyOnceItIsMappedIsStillTheSameSenders() {
        assertThat(desk.save(desk.stage(OF_THE_CITY)).isAcceptable()).isTrue();

        assertThat(asStaff(() -> mappings.all()))
                .singleElement()
                .satisfies(kept -> assertThat(kept.sender()).contains(CITY));
        assertThat(desk.stage(OF_THE_CITY).isAcceptable()).isTrue();
        assertThat(desk.stage(OF_THE_CITY.replace("汐見原市", "菜花町")).isAcceptable())
                .isFalse();
    }

    @Test
    void aReporterCannotMakeAReportOfAnotherMunicipalityOfIt() {
        Upload upload = asReporterOf(TOWN, () -> desk.stageHere(OF_THE_CITY));

        MappingOutcome outcome =
                asReporterOf(TOWN, () -> mappings.save(mappings.standing(upload.id()), desk.said(upload)));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        MappingOutcome.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(Problem::code)
                                .containsExactly(ProblemCode.OTHER_MUNICIPALITY));
        assertThat(asStaff(() -> mappings.all())).isEmpty();
    }
}
