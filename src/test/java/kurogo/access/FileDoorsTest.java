package kurogo.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.database.DatabaseTest;
import kurogo.uikit.Download;
import kurogo.uikit.DownloadButton;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Every download and every upload of the screens, and the service that stands behind each: a new one fails here until it is written down with
 * whom it serves, and one whose service opens to somebody else fails too. What the services let in is held by {@link WhoMayTest}.
 */
@DatabaseTest
class FileDoorsTest {

    private static final Set<Role> ADMINISTRATORS = EnumSet.of(Role.ADMINISTRATOR);
    private static final Set<Role> STAFF = EnumSet.of(Role.PREFECTURE_STAFF, Role.ADMINISTRATOR);
    private static final Set<Role> TRAINERS = EnumSet.of(Role.TRAINER, Role.PREFECTURE_STAFF, Role.ADMINISTRATOR);
    private static final Set<Role> ENROLLING =
            EnumSet.of(Role.TRAINER, Role.PREFECTURE_STAFF, Role.MUNICIPAL_REPORTER, Role.ADMINISTRATOR);
    private static final Set<Role> REPORTING =
            EnumSet.of(Role.PREFECTURE_STAFF, Role.MUNICIPAL_REPORTER, Role.ADMINISTRATOR);
    private static final Set<Role> PREFECTURE = EnumSet.complementOf(EnumSet.of(Role.MUNICIPAL_REPORTER));
    private static final Set<Role> EVERYONE = EnumSet.allOf(Role.class);

    /**
     * A place where files leave the program or come into it.
     *
     * @param place class and method
     * @param many how many doors it makes
     * @param who whom the services behind it let in, all together
     * @param services what is handed out or taken in goes through these, class and method
     */
    private record Door(String place, int many, Set<Role> who, String... services) {}

    private static final List<Door> DOORS = List.of(
            new Door("AttachmentPanel.button", 1, PREFECTURE, "AttachmentService.content"),
            new Door("AttachmentPanel.upload", 1, STAFF, "AttachmentService.add"),
            new Door("AttendanceView.afterNavigation", 1, PREFECTURE, "AttendanceService.sheet"),
            new Door("AttendanceView.desk", 1, PREFECTURE, "CheckInService.cards"),
            new Door("BookIssues.columns", 1, PREFECTURE, "BookService.file"),
            new Door("BoundaryPanel.new", 1, ADMINISTRATORS, "BoundaryService.read", "BoundaryService.take"),
            new Door("CertificatePanel.new", 1, PREFECTURE, "CertificateService.of"),
            new Door("Chart.setBoundaries", 1, EVERYONE, "AreaService.boundaries"),
            new Door(
                    "CombinedTableView.show",
                    4,
                    EVERYONE,
                    "CombinedTableService.ofRound",
                    "PublicationService.cases",
                    "PublicationService.fewCases"),
            new Door("ConversationView.showActions", 1, PREFECTURE, "CalendarFeedService.file"),
            new Door("CoverageView.afterNavigation", 1, PREFECTURE, "CoverageService.now"),
            new Door("FigurePanels.downloads", 1, PREFECTURE, "AnalysisService.of", "SavedFigureService.kept"),
            new Door("FindingsView.show", 2, REPORTING, "FindingService.find"),
            new Door("FlagInboxView.actions", 2, PREFECTURE, "FlagInboxService.all"),
            new Door("FollowUpReportView.afterNavigation", 1, PREFECTURE, "FollowUpReportService.of"),
            new Door("InvitationView.new", 2, TRAINERS, "InvitationService.all"),
            new Door("LetterDialog.new", 2, EVERYONE, "ReportService.get", "IntakeService.readAgain"),
            new Door(
                    "ListUpload.new",
                    1,
                    ENROLLING,
                    "MeetingListService.preview",
                    "BlockedListService.preview",
                    "EnrolmentListService.preview"),
            new Door("MinutesFiles.button", 1, EVERYONE, "MinutesService.word", "MinutesService.pdf"),
            new Door("MovesView.fromList", 1, ENROLLING, "PersonnelMoveService.read"),
            new Door("MunicipalityListPanel.new", 1, ADMINISTRATORS, "MunicipalityListService.read"),
            new Door("MunicipalityListView.afterNavigation", 1, PREFECTURE, "MunicipalityService.ofRound"),
            new Door("MunicipalityView.download", 1, EVERYONE, "MunicipalityService.page"),
            new Door("PeopleView.afterNavigation", 1, EVERYONE, "ParticipantService.of", "ParticipantService.all"),
            new Door(
                    "QuestionnairePanel.download",
                    1,
                    TRAINERS,
                    "QuestionnaireService.issue",
                    "QuestionnaireService.reissue"),
            new Door("ReferenceDataView.upload", 1, STAFF, "ReferenceImportService.preview"),
            new Door("ReminderView.show", 1, STAFF, "LetterService.missing"),
            new Door("ResidentsPanel.new", 1, ADMINISTRATORS, "ResidentsService.tables"),
            new Door("SendingButtons.new", 1, STAFF, "ReminderService.drafts"),
            new Door("SessionSteps.all", 2, EVERYONE, "SessionService.find", "EnrolmentService.of"),
            new Door("StatusPanel.new", 1, ADMINISTRATORS, "StatusService.read"),
            new Door("TemplatePanels.button", 1, REPORTING, "TemplateService.one", "TemplateService.all"),
            new Door("TrainingView.afterNavigation", 1, PREFECTURE, "SessionService.of"),
            new Door("TrainingYearView.afterNavigation", 1, PREFECTURE, "TrainingYearService.of"),
            new Door("UploadPanel.new", 1, REPORTING, "IncomingService.receive"),
            new Door("VersionFiles.link", 1, EVERYONE, "SourceFileService.content"),
            new Door("VersionsPanel.new", 1, ADMINISTRATORS, "MasterImports.content"));

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("kurogo");

    @Autowired
    ApplicationContext program;

    @Test
    void noFileLeavesOrComesInWhereItIsNotWrittenDown() {
        assertThat(FileDoors.in(PROGRAM))
                .isEqualTo(
                        DOORS.stream().collect(Collectors.toMap(Door::place, Door::many, Integer::sum, TreeMap::new)));
    }

    @Test
    void eachServesThoseItsServicesLetInAndNobodyElse() {
        Map<String, Set<Role>> letIn = letIn();
        assertThat(byPlace(door -> Arrays.stream(door.services())
                        .map(service -> letIn.getOrDefault(service, Set.of()))
                        .flatMap(Collection::stream)
                        .collect(Collectors.toSet())))
                .isEqualTo(byPlace(Door::who));
    }

    @Test
    void whatIsSaidToStandBehindEachIsCalledByTheScreensOfItsFeature() {
        assertThat(DOORS.stream().flatMap(door -> {
                    Set<String> called = calledFrom(feature(door));
                    return Arrays.stream(door.services())
                            .filter(service -> !called.contains(service))
                            .map(service -> door.place() + " never calls " + service);
                }))
                .isEmpty();
    }

    @Test
    void aDoorNobodyWroteDownIsFound() {
        assertThat(FileDoors.in(new ClassFileImporter().importClasses(Lawless.class)))
                .isEqualTo(Map.of("Lawless.button", 1, "Lawless.link", 1, "Lawless.field", 1, "Lawless.referred", 1));
    }

    private static Map<String, Set<Role>> byPlace(Function<Door, Set<Role>> of) {
        return DOORS.stream().collect(Collectors.toMap(Door::place, of, (one, other) -> one, TreeMap::new));
    }

    private Map<String, Set<Role>> letIn() {
        return PublicMethods.of(program).stream()
                .collect(Collectors.toMap(
                        entry -> entry.type().getSimpleName() + "."
                                + entry.method().getName(),
                        entry -> Arrays.stream(Role.values())
                                .filter(role -> entry.letsIn(WhoMayTest.signedIn(role, false)))
                                .collect(Collectors.toSet()),
                        (some, more) ->
                                Stream.concat(some.stream(), more.stream()).collect(Collectors.toSet())));
    }

    /** The package of the feature whose screen it is; a piece shared by screens belongs to all. */
    private static String feature(Door door) {
        String type = door.place().split("[.]", 2)[0];
        String home = PROGRAM.stream()
                .filter(each -> each.getSimpleName().equals(type))
                .map(JavaClass::getPackageName)
                .filter(name -> name.contains(".ui"))
                .findFirst()
                .orElseThrow();
        return home.startsWith("kurogo.uikit") ? "kurogo." : home.substring(0, home.indexOf(".ui"));
    }

    private static Set<String> calledFrom(String feature) {
        return PROGRAM.stream()
                .filter(type -> type.getPackageName().startsWith(feature))
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .map(FileDoorsTest::target)
                .collect(Collectors.toSet());
    }

    private static String target(JavaAccess<?> access) {
        return access.getTargetOwner().getSimpleName() + "." + access.getName();
    }

    /** Makes doors of every kind behind everybody's back. */
    @SuppressWarnings("unused")
    private static final class Lawless extends Div {

        DownloadButton button(Download file) {
            return new DownloadButton("", () -> file);
        }

        void link(Anchor anchor) {
            anchor.setHref(DownloadHandler.forClassResource(Lawless.class, "secret"));
        }

        void field(Upload upload) {
            upload.setUploadHandler(UploadHandler.inMemory((facts, bytes) -> {}));
        }

        Stream<DownloadButton> referred(Stream<Download> files) {
            return files.map(file -> DownloadButton.ofPersons("", () -> file, name -> {}));
        }
    }
}
