package kurogo.followup;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.db.Tables.CONVERSATION_ATTACHMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kurogo.access.AuditEntry;
import kurogo.access.AuditService;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.area.MasterImportService;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.followup.FollowUpRefused.Reason;
import kurogo.report.StaleVersionException;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;

@DatabaseTest
@Import(FollowUpPeople.class)
class AttachmentServiceTest {

    private static final byte[] PDF = "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    MasterImportService imports;

    @Autowired
    DraftService drafts;

    @Autowired
    AttachmentService attachments;

    @Autowired
    ContactBookService contacts;

    @Autowired
    AuditService audit;

    @Autowired
    DSLContext database;

    @Autowired
    FollowUpPeople people;

    private long hanako;
    private Conversation conversation;

    @BeforeEach
    void aConversation() {
        ThreeMunicipalities.importThrough(imports);
        hanako = people.hire("県花子", "地域福祉課");
        conversation = people.as(
                hanako,
                () -> ((Keeping.Kept)
                                drafts.keep(drafts.begin(new Draft.Work(Talks.with(CITY), List.of())), Resolution.NONE))
                        .conversation());
    }

    private void add(String name, byte[] content) {
        people.as(hanako, () -> {
            attachments.add(conversation, name, content);
            return name;
        });
    }

    private void isRefused(String name, byte[] content, Reason reason) {
        assertThatThrownBy(() -> add(name, content))
                .isInstanceOfSatisfying(
                        FollowUpRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void aFileIsKeptUnderItsNameWithoutFolders() {
        add("C:\\Users\\hanako\\打合せ資料.pdf", PDF);
        Attachment kept = people.as(hanako, () -> attachments.of(conversation)).getFirst();
        assertThat(kept.name()).isEqualTo("打合せ資料.pdf");
        assertThat(kept.mediaType()).isEqualTo("application/pdf");
        assertThat(people.as(hanako, () -> attachments.content(kept).orElseThrow()))
                .isEqualTo(PDF);

        people.as(hanako, () -> {
            assertThatThrownBy(() -> attachments.remove(conversation, kept, " "))
                    .isInstanceOfSatisfying(
                            FollowUpRefused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(FollowUpRefused.Reason.REASON_MISSING));
            attachments.remove(conversation, kept, "別の会議の資料");
            return kept;
        });
        assertThat(people.as(hanako, () -> attachments.of(conversation))).isEmpty();
        assertThat(people.as(hanako, () -> attachments.content(kept))).isEmpty();
        assertThat(database.select(CONVERSATION_ATTACHMENT.CONTENT)
                        .from(CONVERSATION_ATTACHMENT)
                        .fetchSingle()
                        .value1())
                .as("what was in it")
                .isEmpty();
    }

    /** Programs whose tables were older than version 115 may have kept it. */
    @Test
    void whatWasInAFileRemovedByAnEarlierProgramGoesWhenTheTablesAreBroughtUpToDate() throws IOException {
        add("次第.pdf", PDF);
        add("名簿.pdf", PDF);
        database.update(CONVERSATION_ATTACHMENT)
                .set(CONVERSATION_ATTACHMENT.REMOVED_AT, CONVERSATION_ATTACHMENT.ADDED_AT)
                .set(CONVERSATION_ATTACHMENT.REMOVED_BY, "県花子")
                .where(CONVERSATION_ATTACHMENT.NAME.eq("名簿.pdf"))
                .execute();

        database.execute(new ClassPathResource("db/migration/V115__bytes_of_removed_files.sql")
                .getContentAsString(StandardCharsets.UTF_8));

        assertThat(database.select(CONVERSATION_ATTACHMENT.NAME, CONVERSATION_ATTACHMENT.CONTENT)
                        .from(CONVERSATION_ATTACHMENT)
                        .fetchMap(row -> row.value1(), row -> row.value2().length))
                .containsOnly(entry("次第.pdf", PDF.length), entry("名簿.pdf", 0));
    }

    @Test
    void whoeverTakesAFileAwayStandsInTheTrail() {
        add("名簿.pdf", PDF);
        Attachment kept = people.as(hanako, () -> attachments.of(conversation)).getFirst();
        assertThat(taken()).isEmpty();

        people.as(hanako, () -> attachments.content(kept));
        assertThat(taken())
                .extracting(AuditEntry::subject, AuditEntry::account)
                .containsExactly(tuple("file/名簿.pdf", Optional.of(hanako)));

        people.as(hanako, () -> {
            attachments.remove(conversation, kept, "差替え");
            return attachments.content(kept);
        });
        assertThat(taken()).as("nothing was there to be taken").hasSize(1);
    }

    private List<AuditEntry> taken() {
        return SignIn.as(Role.ADMINISTRATOR, () -> audit.find("personal.exported", 0, 9));
    }

    @Test
    void theTypeIsToldByTheContentNotByTheName() throws IOException {
        isRefused("写真.png", PDF, Reason.FILE_TYPE);
        isRefused("道具.exe", new byte[] {'M', 'Z', 0, 1}, Reason.FILE_TYPE);
        isRefused("頁.pdf", "<html><script>".getBytes(StandardCharsets.UTF_8), Reason.FILE_TYPE);
        isRefused("書庫.docx", zip("a.txt"), Reason.FILE_TYPE);
        isRefused("巨大.txt", new byte[AttachmentService.LARGEST + 1], Reason.FILE_TOO_LARGE);
        isRefused("空.txt", new byte[0], Reason.FILE_EMPTY);
        add("記録.docx", zip("[Content_Types].xml", "word/document.xml"));
        add("表.csv", "市町村,件数\n汐見原市,12".getBytes(StandardCharsets.UTF_8));
        assertThat(people.as(hanako, () -> attachments.of(conversation))).hasSize(2);
    }

    @Test
    void anOfficeFileWithMacrosIsRefused() throws IOException {
        isRefused("表.xlsx", zip("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin"), Reason.FILE_TYPE);
    }

    @Test
    void contactsAreAddedInPassingAndChangedWithoutOverwriting() {
        MunicipalContact added =
                people.as(hanako, () -> contacts.add(CITY, MunicipalContact.Person.named("見本課長", "福祉課", "課長")));
        MunicipalContact.Person manager = new MunicipalContact.Person(
                "見本課長", "福祉課", "課長", "0123", "", true, Optional.of(LocalDate.of(2026, 4, 1)));
        people.as(hanako, () -> contacts.change(added, manager, false));

        assertThat(people.as(hanako, () -> contacts.of(List.of(CITY))))
                .singleElement()
                .extracting(MunicipalContact::person)
                .isEqualTo(manager);
        assertThatThrownBy(() -> people.as(hanako, () -> contacts.change(added, manager, true)))
                .isInstanceOf(StaleVersionException.class);
    }
}
