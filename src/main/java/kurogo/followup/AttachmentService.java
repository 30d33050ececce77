package kurogo.followup;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kurogo.access.AuditTrail;
import kurogo.access.CurrentUser;
import kurogo.access.ForPrefecture;
import kurogo.access.ForStaff;
import kurogo.access.PersonalDataService;
import kurogo.checksum.Sha256;
import kurogo.followup.FollowUpRefused.Reason;
import kurogo.report.StaleVersionException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files that belong to a conversation, to whoever may read it. */
@Service
@Transactional
public class AttachmentService {

    /** Most bytes of one file. */
    public static final int LARGEST = 20 << 20;

    /** Most files of one conversation. */
    public static final int MOST_FILES = 30;

    private static final int LONGEST_NAME = 200;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private final AttachmentRepository attachments;
    private final Writing writing;
    private final CurrentUser currentUser;
    private final PersonalDataService personal;
    private final AuditTrail auditTrail;
    private final Clock clock;

    AttachmentService(
            AttachmentRepository attachments,
            Writing writing,
            CurrentUser currentUser,
            PersonalDataService personal,
            AuditTrail auditTrail,
            Clock clock) {
        this.attachments = attachments;
        this.writing = writing;
        this.currentUser = currentUser;
        this.personal = personal;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    @ForPrefecture
    @Transactional(readOnly = true)
    public List<Attachment> of(Conversation conversation) {
        return writing.isOpen(conversation.id()) ? attachments.of(conversation.id()) : List.of();
    }

    /**
     * The bytes of a file, to be taken away; nothing when it was removed meanwhile, or another section keeps its conversation to itself now. What
     * is in it nobody can tell, so that it counts as data of persons: the trail says who took it.
     */
    @ForPrefecture
    public Optional<byte[]> content(Attachment attachment) {
        Optional<byte[]> content =
                writing.isOpen(attachment.conversationId()) ? attachments.content(attachment) : Optional.empty();
        content.ifPresent(bytes -> personal.taken(attachment.name()));
        return content;
    }

    /**
     * Adds a file.
     *
     * @throws FollowUpRefused when it is empty, too large, of no type that is taken in, or one too many, or another section keeps the
     *     conversation to itself
     */
    @ForStaff
    public void add(Conversation conversation, String fileName, byte[] content) {
        writing.demand(conversation);
        FollowUpRefused.when(!conversation.stands(), Reason.WITHDRAWN);
        FollowUpRefused.when(content.length == 0, Reason.FILE_EMPTY);
        FollowUpRefused.when(content.length > LARGEST, Reason.FILE_TOO_LARGE);
        FollowUpRefused.when(attachments.of(conversation.id()).size() >= MOST_FILES, Reason.TOO_MANY_FILES);
        String name = label(fileName);
        AttachmentType type =
                AttachmentTypes.of(name, content).orElseThrow(() -> new FollowUpRefused(Reason.FILE_TYPE));
        String sha256 = Sha256.of(content);
        attachments.insert(conversation, name, type, content, sha256, now());
        auditTrail.record(
                "conversation.fileAdded",
                ConversationKeeping.subject(conversation),
                "",
                Map.of("name", name, "bytes", content.length, "sha256", sha256));
    }

    /**
     * Removes a file and what was in it for good; its name, its checksum and why stay in the record and the audit trail.
     *
     * @throws StaleVersionException when somebody else did, or it is no file of the conversation
     * @throws FollowUpRefused without a reason, or when the conversation was withdrawn, or another section keeps it to itself
     */
    @ForStaff
    public void remove(Conversation conversation, Attachment attachment, String reason) {
        writing.demand(conversation);
        FollowUpRefused.when(!conversation.stands(), Reason.WITHDRAWN);
        FollowUpRefused.when(reason.isBlank(), Reason.REASON_MISSING);
        if (!attachments.remove(conversation, attachment, now())) {
            throw new StaleVersionException(attachment);
        }
        auditTrail.record(
                "conversation.fileRemoved",
                ConversationKeeping.subject(conversation),
                attachment,
                Map.of("reason", reason.strip()));
    }

    private Conversation.Change now() {
        return new Conversation.Change(clock.instant(), currentUser.get().displayName());
    }

    /** A name without folders or control characters, its end kept where it is too long. */
    private static String label(String fileName) {
        String name = CONTROL.matcher(FOLDERS.matcher(fileName).replaceFirst(""))
                .replaceAll("")
                .strip();
        return name.substring(Math.max(0, name.length() - LONGEST_NAME));
    }
}
