package kurogo.intake;

import static kurogo.access.SignIn.asReporterOf;
import static kurogo.access.SignIn.asStaff;
import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.access.AuditEntry;
import kurogo.access.AuditService;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.area.MasterImportService;
import kurogo.database.DatabaseTest;
import kurogo.database.Leftovers;
import kurogo.intake.Acceptance.Kept;
import kurogo.intake.Staging.Refused;
import kurogo.intake.Staging.Staged;
import kurogo.intake.read.ChoiceKind;
import kurogo.intake.read.Confidence;
import kurogo.intake.read.FileLayout.HeadShown;
import kurogo.intake.read.Heading;
import kurogo.intake.read.MappedColumn;
import kurogo.intake.read.MappedHead;
import kurogo.intake.read.MappedWord;
import kurogo.intake.read.Mapping;
import kurogo.intake.read.Meaning;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.Unit;
import kurogo.report.OpenRound;
import kurogo.report.ReportService;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.report.StaleVersionException;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Programme;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What people say about headings is kept by sender and layout, in versions, and used when such a file comes again. */
@DatabaseTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class MappingServiceTest {

    private static final String LIST = """
            どこ,どれ,支えた数,かかった額,だれが
            汐見原市,多機関型,12,3400,実施（委託先あり）
            菜花町,参加支援,0,500,直営
            """;
    private static final String OF_THE_CITY = """
            どこ,どれ,支えた数,かかった額,だれが
            汐見原市,多機関型,13,3500,直営
            """;

    @Autowired
    MasterImportService imports;

    @Autowired
    RoundService rounds;

    @Autowired
    IntakeService intake;

    @Autowired
    MappingService mappings;

    @Autowired
    ReportService reports;

    @Autowired
    AuditService audit;

    @Autowired
    DSLContext database;

    @Autowired
    TransactionTemplate transactions;

    private ReportingRound round;

    @BeforeEach
    void openRound() {
        round = OpenRound.through(imports, rounds, Programme.MULTI_AGENCY, Programme.PARTICIPATION);
    }

    @AfterEach
    void clear() {
        Leftovers.clear(database, transactions);
    }

    @Test
    void aTableNobodyCanReadWaitsForAPersonToExplainIt() {
        Upload upload = stage(LIST);

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
        Upload read = save(stage(LIST));

        assertThat(read.isAcceptable()).isTrue();
        assertThat(read.reports()).hasSize(2);
        assertThat(problems(read)).containsExactly(ProblemCode.MAPPING_USED);
        assertThat(asStaff(() -> intake.accept(List.of(read)))).singleElement().isInstanceOf(Kept.class);
        assertThat(asStaff(() -> reports.counted(round.id()))).hasSize(2).anySatisfy(report -> {
            assertThat(report.submission().municipality()).isEqualTo(CITY);
            assertThat(report.answers().programme(Programme.MULTI_AGENCY).costYen())
                    .isEqualTo(Answer.of(3_400_000L));
        });
    }

    @Test
    void aFileOfTheSameSenderAndLayoutIsReadWithItAtOnceAndSaysSo() {
        asStaff(() -> intake.accept(List.of(save(stage(LIST)))));

        Upload again = stage(LIST.replace("12", "14"));

        assertThat(again.isAcceptable()).isTrue();
        assertThat(problems(again)).containsExactly(ProblemCode.MAPPING_USED);
        assertThat(standing(again).used()).hasValueSatisfying(used -> {
            assertThat(used.mapping().sender()).isEmpty();
            assertThat(used.version().number()).isEqualTo(1);
        });
    }

    @Test
    void oneWordAndItIsNotUsed() {
        save(stage(LIST));
        Upload again = stage(LIST.replace("12", "14"));

        Upload without = read(asStaff(() -> mappings.useNone(standing(again))));

        assertThat(without.isAcceptable()).isFalse();
        assertThat(problems(without)).doesNotContain(ProblemCode.MAPPING_USED);
        assertThat(standing(without).used()).isEmpty();
        assertThat(standing(without).offers()).hasSize(1);
        assertThat(read(asStaff(() -> mappings.use(
                                standing(without), standing(without).offers().getFirst())))
                        .isAcceptable())
                .isTrue();
    }

    @Test
    void itIsOnlyOfferedForAFileOfAnotherSender() {
        save(stage(LIST));

        Upload ofTheCity = asReporterOf(CITY, () -> stageHere(OF_THE_CITY));
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
        Upload upload = asReporterOf(CITY, () -> stageHere(OF_THE_CITY));
        asReporterOf(CITY, () -> mappings.save(mappings.standing(upload.id()), said(upload)));

        assertThat(asStaff(() -> mappings.all()))
                .singleElement()
                .satisfies(kept -> assertThat(kept.sender()).contains(CITY));
        assertThat(asReporterOf(CITY, () -> stageHere(OF_THE_CITY)).isAcceptable())
                .isTrue();
        assertThat(asReporterOf(
                                TOWN,
                                () -> mappings.standing(stageHere(OF_THE_CITY.replace("汐見原市", "菜花町"))
                                        .id()))
                        .offers())
                .isEmpty();
    }

    @Test
    void aFileThatNamesItsSenderOnlyOnceItIsMappedIsStillTheSameSenders() {
        assertThat(save(stage(OF_THE_CITY)).isAcceptable()).isTrue();

        assertThat(asStaff(() -> mappings.all()))
                .singleElement()
                .satisfies(kept -> assertThat(kept.sender()).contains(CITY));
        assertThat(stage(OF_THE_CITY).isAcceptable()).isTrue();
        assertThat(stage(OF_THE_CITY.replace("汐見原市", "菜花町")).isAcceptable()).isFalse();
    }

    @Test
    void aReporterCannotMakeAReportOfAnotherMunicipalityOfIt() {
        Upload upload = asReporterOf(TOWN, () -> stageHere(OF_THE_CITY));

        MappingOutcome outcome = asReporterOf(TOWN, () -> mappings.save(mappings.standing(upload.id()), said(upload)));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        MappingOutcome.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(Problem::code)
                                .containsExactly(ProblemCode.OTHER_MUNICIPALITY));
        assertThat(asStaff(() -> mappings.all())).isEmpty();
    }

    @Test
    void aFileIsReadAgainWithTheVersionItWasAcceptedWith() {
        Upload upload = save(stage(LIST));
        asStaff(() -> intake.accept(List.of(upload)));
        long submission = asStaff(() -> reports.counted(round.id())).stream()
                .filter(report -> report.submission().municipality().equals(CITY))
                .findFirst()
                .orElseThrow()
                .submission()
                .id();
        KeptMapping first = asStaff(() -> mappings.all()).getFirst();

        KeptMapping second = asStaff(() ->
                mappings.change(first, said(first.newest().content(), Map.of("支えた数", Meaning.NOT_NEEDED))));

        assertThat(second.newest().number()).isEqualTo(2);
        assertThat(asStaff(() -> mappings.versions(first.id())))
                .extracting(MappingVersion::number)
                .containsExactly(2, 1);
        assertThat(asStaff(() -> intake.readAgain(submission))
                        .reports()
                        .getFirst()
                        .answers()
                        .programme(Programme.MULTI_AGENCY)
                        .cases())
                .isEqualTo(Answer.of(12L));
        assertThat(asStaff(() -> intake.readAgain(submission))
                        .reports()
                        .getFirst()
                        .cells())
                .anyMatch(cell -> cell.confidence() == Confidence.MAPPED);
    }

    @Test
    void twoPeopleWhoChangeItAreTold() {
        save(stage(LIST));
        KeptMapping seen = asStaff(() -> mappings.all()).getFirst();
        Mapping other = said(seen.newest().content(), Map.of("だれが", Meaning.NOT_NEEDED));
        asStaff(() -> mappings.change(seen, other));

        assertThatThrownBy(() -> asStaff(() -> mappings.withdraw(seen))).isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(
                        () -> asStaff(() -> mappings.change(seen, seen.newest().content())))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    void twoPeopleWhoExplainTheSameLayoutFromDifferentFilesAreTold() {
        Upload one = stage(LIST);
        Upload other = stage(LIST.replace("12", "15"));
        MappingStanding seen = standing(other);
        save(one);

        assertThatThrownBy(() -> asStaff(() -> mappings.save(seen, said(other))))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    void aWithdrawnOneIsUsedNoLongerButStillForWhatWasReadWithIt() {
        Upload before = save(stage(LIST));
        KeptMapping kept = asStaff(() -> mappings.all()).getFirst();

        KeptMapping withdrawn = asStaff(() -> mappings.withdraw(kept));

        assertThat(withdrawn.withdrawn()).isTrue();
        assertThat(stage(LIST.replace("12", "16")).isAcceptable()).isFalse();
        assertThat(problems(before)).containsExactly(ProblemCode.MAPPING_USED);
        assertThat(asStaff(() -> intake.accept(List.of(before))))
                .singleElement()
                .isInstanceOf(Kept.class);
        assertThat(asStaff(() -> mappings.restore(withdrawn)).withdrawn()).isFalse();
        assertThat(stage(LIST.replace("12", "17")).isAcceptable()).isTrue();
    }

    @Test
    void everyChangeIsInTheTrail() {
        save(stage(LIST));
        KeptMapping kept = asStaff(() -> mappings.all()).getFirst();
        asStaff(() -> mappings.withdraw(kept));

        assertThat(SignIn.as(Role.ADMINISTRATOR, () -> audit.find("mapping/" + kept.id(), 0, 10)))
                .extracting(AuditEntry::action)
                .containsExactlyInAnyOrder("intake.mappingSaved", "intake.mappingWithdrawn");
    }

    @Test
    void onlyStaffLookAfterMappings() {
        assertThatThrownBy(() -> asReporterOf(CITY, () -> mappings.all())).isInstanceOf(AccessDeniedException.class);
    }

    private Upload stage(String table) {
        return asStaff(() -> stageHere(table));
    }

    private Upload stageHere(String table) {
        Staging staging = intake.stage(round.id(), "まとめ.csv", bytes(table)).getFirst();
        assertThat(staging).isInstanceOf(Staged.class);
        return ((Staged) staging).upload();
    }

    private static byte[] bytes(String table) {
        return table.getBytes(StandardCharsets.UTF_8);
    }

    private MappingStanding standing(Upload upload) {
        return asStaff(() -> mappings.standing(upload.id()));
    }

    private Upload save(Upload upload) {
        return read(asStaff(() -> mappings.save(standing(upload), said(upload))));
    }

    private static Upload read(MappingOutcome outcome) {
        assertThat(outcome).isInstanceOf(MappingOutcome.Read.class);
        return ((MappingOutcome.Read) outcome).upload();
    }

    private List<ProblemCode> problems(Upload upload) {
        return asStaff(() -> intake.preview(upload.id())).understood().problems().stream()
                .map(Problem::code)
                .toList();
    }

    private Mapping said(Upload upload) {
        HeadShown head =
                mappings.draft(upload.id(), Optional.empty()).layout().heads().getFirst();
        Mapping nothing = new Mapping(
                "まとめの表",
                List.of(new MappedHead(head.columns().stream()
                        .map(column -> new MappedColumn(column.heading(), Optional.empty()))
                        .toList())),
                List.of(),
                List.of(
                        new MappedWord(ChoiceKind.PROGRAMME, "多機関型", "MULTI_AGENCY"),
                        new MappedWord(ChoiceKind.WAY, "実施（委託先あり）", "CONTRACTED")));
        return said(
                nothing,
                Map.of(
                        "どこ", new Meaning.Asks(Heading.MUNICIPALITY_NAME),
                        "どれ", new Meaning.Asks(Heading.PROGRAMME),
                        "支えた数", new Meaning.Asks(Heading.CASES),
                        "かかった額", new Meaning.Asks(Heading.COST, Optional.empty(), Unit.named("千円")),
                        "だれが", new Meaning.Asks(Heading.WAY)));
    }

    private static Mapping said(Mapping before, Map<String, Meaning> meanings) {
        return new Mapping(
                before.name(),
                List.of(new MappedHead(before.heads().getFirst().columns().stream()
                        .map(column -> new MappedColumn(
                                column.heading(),
                                Optional.ofNullable(meanings.get(column.heading()))
                                        .or(column::meaning)))
                        .toList())),
                before.labels(),
                before.words());
    }
}
