package kurogo.access;

import static kurogo.database.ThreeMunicipalities.CITY;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import kurogo.area.MasterImportService;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.ReportingPeriod;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.intake.FindingOrder;
import kurogo.intake.FindingQuery;
import kurogo.intake.IntakeService;
import kurogo.intake.Staging;
import kurogo.intake.Upload;
import kurogo.intake.form.Beginning;
import kurogo.intake.form.Draft;
import kurogo.intake.form.FormService;
import kurogo.intake.form.Saving;
import kurogo.intake.read.CellAddress;
import kurogo.report.FileContent;
import kurogo.report.NewRound;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.report.SourceFileReference;
import kurogo.report.Submission;
import kurogo.report.answers.Field;
import kurogo.report.answers.FieldPath;
import kurogo.report.answers.Programme;
import kurogo.text.Texts;
import kurogo.training.Attending;
import kurogo.training.BlockedPeriod;
import kurogo.training.Newcomer;
import kurogo.training.Participant;
import kurogo.training.ParticipantService;
import kurogo.training.Person;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A city has a report, a file that waits, a draft and a participant; what belongs to it can be asked for by the types and names of
 * parameters, as somebody would who has guessed its numbers.
 */
@DatabaseTest
abstract class WhatTheCityHas {

    /** Stands in the file's name and in the form of the municipality that is spied on, and nowhere else. */
    static final String SECRET = "マル秘";

    private static final Map<Class<?>, Object> PLAIN = Map.ofEntries(
            Map.entry(int.class, 1),
            Map.entry(boolean.class, false),
            Map.entry(String.class, "x"),
            Map.entry(byte[].class, new byte[0]),
            Map.entry(LocalDate.class, LocalDate.of(2026, 4, 1)),
            Map.entry(Locale.class, Locale.JAPANESE),
            Map.entry(Texts.class, Texts.in(Locale.JAPANESE)),
            Map.entry(Optional.class, Optional.empty()),
            Map.entry(Map.class, Map.of()),
            Map.entry(FileContent.class, FileContent.of(new byte[] {1})),
            Map.entry(Attending.class, Attending.AT_PLACE),
            Map.entry(Beginning.class, Beginning.EMPTY),
            Map.entry(FieldPath.class, FieldPath.of(Field.REMARKS)),
            Map.entry(CellAddress.class, new CellAddress(0, 0)),
            Map.entry(Function.class, (Function<Object, Object>) Object::toString));

    private final Map<Class<?>, Object> anothers = new HashMap<>();
    private final Map<String, Long> numbers = new HashMap<>();

    @Autowired
    private MasterImportService imports;

    @Autowired
    private RoundService rounds;

    @Autowired
    private IntakeService intake;

    @Autowired
    private FormService forms;

    @Autowired
    private ParticipantService participants;

    @Autowired
    private DSLContext database;

    @BeforeEach
    void letTheCityReport() {
        ThreeMunicipalities.importThrough(imports);
        ReportingRound round = SignIn.asStaff(() -> rounds.create(new NewRound(
                ReportingPeriod.annual(FiscalYear.reiwa(7)),
                "令和7年度",
                LocalDate.of(2026, 5, 29),
                EnumSet.copyOf(Programme.REVIEWED))));
        Upload upload = SignIn.asReporterOf(CITY, () -> staged(round));
        Draft draft = SignIn.asReporterOf(CITY, () -> draft(round));
        Submission submission = SignIn.asStaff(() -> forms.handIn(draft));
        Participant participant = SignIn.asStaff(() ->
                participants.add(new Person(Optional.of(CITY), SECRET, "", "福祉課", "主任", "", false, Optional.empty())));
        anothers.put(MunicipalityCode.class, CITY);
        anothers.put(ReportingRound.class, round);
        anothers.put(ReportingPeriod.class, round.period());
        anothers.put(FiscalYear.class, round.period().year());
        anothers.put(Submission.class, submission);
        anothers.put(Upload.class, guessed(upload));
        anothers.put(Draft.class, draft);
        anothers.put(
                FindingQuery.class,
                new FindingQuery(round.id(), Optional.empty(), "", Set.of(), Set.of(), FindingOrder.BY_KIND));
        anothers.put(SourceFileReference.class, guessed(upload.file()));
        anothers.put(Participant.class, participant);
        anothers.put(
                BlockedPeriod.class,
                new BlockedPeriod(
                        0,
                        Optional.of(CITY),
                        BlockedPeriod.Kind.ASSEMBLY,
                        LocalDate.of(2026, 4, 1),
                        LocalDate.of(2026, 4, 1),
                        SECRET,
                        0));
        anothers.put(Person.class, participant.person());
        anothers.put(Newcomer.class, Newcomer.same(participant.person(), participant));
        numbers.put("ParticipantService.id", participant.id());
        numbers.put("participantId", participant.id());
        numbers.put("roundId", round.id());
        numbers.put("submissionId", submission.id());
        numbers.put("uploadId", upload.id());
        numbers.put("fileId", upload.file().id());
        numbers.put("id", round.id());
        numbers.put("jobId", 1L);
        numbers.put("sessionId", 1L);
    }

    Optional<Object[]> arguments(PublicMethods.Entry entry) {
        Parameter[] parameters = entry.method().getParameters();
        Object[] arguments = Arrays.stream(parameters)
                .flatMap(parameter -> argument(parameter).stream())
                .toArray();
        return arguments.length == parameters.length ? Optional.of(arguments) : Optional.empty();
    }

    private Optional<Object> argument(Parameter parameter) {
        Class<?> type = parameter.getType();
        String name = parameter.getName();
        if (anothers.containsKey(type)) {
            return Optional.ofNullable(anothers.get(type));
        }
        if (type == long.class) {
            String service =
                    parameter.getDeclaringExecutable().getDeclaringClass().getSimpleName();
            return Optional.ofNullable(numbers.getOrDefault(service + "." + name, numbers.get(name)));
        }
        if (type == Optional.class && parameter.toString().contains("MunicipalityCode")) {
            return Optional.of(Optional.of(CITY));
        }
        if (Collection.class.isAssignableFrom(type)) {
            return Optional.of(
                    name.equals("seen") && parameter.toString().contains("Upload")
                            ? List.of(anothers.get(Upload.class))
                            : List.of());
        }
        return PLAIN.entrySet().stream()
                .filter(plain -> plain.getKey() == type)
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Whatever the city has, as the database counts and versions it. */
    String belongings() {
        return Stream.of(
                        "select count(*), sum(version) from submission where municipality_code = '" + CITY.digits()
                                + "'",
                        "select count(*), sum(version) from upload where municipalities <> ''",
                        "select count(*) from source_file where name like '%" + SECRET + "%'",
                        "select count(*), sum(version) from participant where municipality_code = '" + CITY.digits()
                                + "'",
                        "select count(*), sum(version) from form_draft where municipality_code = '" + CITY.digits()
                                + "'")
                .map(query -> database.fetch(query).formatCSV())
                .toList()
                .toString();
    }

    private Upload staged(ReportingRound round) {
        return intake.stage(round.id(), SECRET + ".xlsx", workbook()).stream()
                .flatMap(each -> each instanceof Staging.Staged staged ? Stream.of(staged.upload()) : Stream.empty())
                .findFirst()
                .orElseThrow();
    }

    private Draft draft(ReportingRound round) {
        Draft begun = forms.begin(round.id(), CITY, Beginning.EMPTY);
        return forms.save(begun, FieldPath.of(Field.REMARKS), SECRET) instanceof Saving.Saved saved
                ? saved.draft()
                : begun;
    }

    /** As somebody would make it up who has guessed the numbers and knows nothing else. */
    private static Upload guessed(Upload upload) {
        return new Upload(
                upload.id(),
                upload.roundId(),
                guessed(upload.file()),
                upload.handedInOn(),
                upload.everyRound(),
                upload.otherRounds(),
                upload.reports(),
                upload.errors(),
                upload.notices(),
                upload.corrections(),
                upload.version());
    }

    private static SourceFileReference guessed(SourceFileReference file) {
        return new SourceFileReference(
                file.id(), "?", file.sha256(), file.sizeBytes(), file.receivedAt(), file.receivedBy());
    }

    private static byte[] workbook() {
        try {
            return Files.readAllBytes(Path.of("data/reports/R7/R7_実績報告_952010_汐見原市.xlsx"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
