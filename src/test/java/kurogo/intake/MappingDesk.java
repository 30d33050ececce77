package kurogo.intake;

import static kurogo.access.SignIn.asStaff;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.intake.Staging.Staged;
import kurogo.intake.read.Heading;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.cell.Unit;
import kurogo.intake.read.layout.FileLayout.HeadShown;
import kurogo.intake.read.term.ChoiceKind;
import kurogo.intake.read.term.MappedColumn;
import kurogo.intake.read.term.MappedHead;
import kurogo.intake.read.term.MappedWord;
import kurogo.intake.read.term.Mapping;
import kurogo.intake.read.term.Meaning;
import kurogo.report.ReportingRound;

/** Where people say what the headings of a list mean. */
final class MappingDesk {

    static final String LIST = """
            どこ,どれ,支えた数,かかった額,だれが
            汐見原市,多機関型,12,3400,実施（委託先あり）
            菜花町,参加支援,0,500,直営
            """;

    private final IntakeService intake;
    private final MappingService mappings;
    private final ReportingRound round;

    MappingDesk(IntakeService intake, MappingService mappings, ReportingRound round) {
        this.intake = intake;
        this.mappings = mappings;
        this.round = round;
    }

    Upload stage(String table) {
        return asStaff(() -> stageHere(table));
    }

    Upload stageHere(String table) {
        Staging staging = intake.stage(round.id(), "まとめ.csv", bytes(table)).getFirst();
        assertThat(staging).isInstanceOf(Staged.class);
        return ((Staged) staging).upload();
    }

    static byte[] bytes(String table) {
        return table.getBytes(StandardCharsets.UTF_8);
    }

    MappingStanding standing(Upload upload) {
        return asStaff(() -> mappings.standing(upload.id()));
    }

    Upload save(Upload upload) {
        return read(asStaff(() -> mappings.save(standing(upload), said(upload))));
    }

    static Upload read(MappingOutcome outcome) {
        assertThat(outcome).isInstanceOf(MappingOutcome.Read.class);
        return ((MappingOutcome.Read) outcome).upload();
    }

    List<ProblemCode> problems(Upload upload) {
        return asStaff(() -> intake.preview(upload.id())).understood().problems().stream()
                .map(Problem::code)
                .toList();
    }

    Mapping said(Upload upload) {
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

    static Mapping said(Mapping before, Map<String, Meaning> meanings) {
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
