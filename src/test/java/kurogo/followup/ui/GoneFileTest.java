package kurogo.followup.ui;

import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kurogo.access.Role;
import kurogo.access.SignedInAs;
import kurogo.area.MasterImportService;
import kurogo.calendar.JapanTime;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.followup.Appointment;
import kurogo.followup.Attachment;
import kurogo.followup.AttachmentService;
import kurogo.followup.ContactWay;
import kurogo.followup.Conversation;
import kurogo.followup.ConversationContent;
import kurogo.followup.ConversationState;
import kurogo.followup.Draft;
import kurogo.followup.DraftService;
import kurogo.followup.Keeping;
import kurogo.followup.Notes;
import kurogo.followup.Resolution;
import kurogo.followup.SupportKind;
import kurogo.followup.Visibility;
import kurogo.uikit.DownloadButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;

/** A file of a conversation that somebody else removes while it is still on one's screen. */
@DatabaseTest
@ViewPackages(classes = FollowUpView.class)
@SignedInAs(role = Role.PREFECTURE_STAFF)
class GoneFileTest extends SpringBrowserlessTest {

    @Autowired
    MasterImportService imports;

    @Autowired
    DraftService drafts;

    @Autowired
    AttachmentService attachments;

    @Autowired
    Clock clock;

    private Conversation conversation;
    private Attachment file;

    @BeforeEach
    void aFileOnTheScreen() {
        UI.getCurrentOrThrow().setLocale(Locale.JAPANESE);
        ThreeMunicipalities.importThrough(imports);
        ConversationContent content = new ConversationContent(
                "定例の打合せ",
                ConversationState.PLANNED,
                new Appointment(JapanTime.today(clock), Optional.empty(), Optional.empty(), ContactWay.VISIT, ""),
                SupportKind.ADVICE,
                List.of(CITY),
                List.of(),
                Set.of(),
                List.of(),
                new Notes("", "", ""),
                Visibility.ALL);
        Draft draft = drafts.begin(new Draft.Work(content, List.of()));
        conversation = ((Keeping.Kept) drafts.keep(draft, Resolution.NONE)).conversation();
        attachments.add(conversation, "資料.txt", "本文".getBytes(StandardCharsets.UTF_8));
        file = attachments.of(conversation).getFirst();
        UI.getCurrentOrThrow().navigate("followup/" + conversation.id());
    }

    private Optional<DownloadButton> shown() {
        return find(DownloadButton.class).all().stream()
                .filter(button -> find(Span.class, button).single().getText().equals(file.name()))
                .findFirst();
    }

    private static void click(DownloadButton button) {
        button.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(button.getElement(), "click", JsonNodeFactory.instance.objectNode()));
    }

    @Test
    void whatIsThereIsHandedOutWithoutAWord() {
        click(shown().orElseThrow());
        assertThat(shown()).isPresent();
        assertThat(find(Span.class).all()).extracting(Span::getText).noneMatch(words -> words.contains("削除されたか"));
    }

    @Test
    void whatIsGoneIsSaidToBeGoneAndLeavesTheScreen() {
        attachments.remove(conversation, file, "差替え");
        click(shown().orElseThrow());

        assertThat(shown()).isEmpty();
        assertThat(find(Span.class).all()).extracting(Span::getText).anyMatch(words -> words.startsWith("「資料.txt」は削除"));
    }
}
