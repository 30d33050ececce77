package kurogo.followup.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.stream.Collectors;
import kurogo.area.master.MunicipalityCode;
import kurogo.followup.ConversationContent;
import kurogo.followup.Draft;
import kurogo.followup.Notes;
import kurogo.followup.SupportKind;
import kurogo.followup.Topic;
import kurogo.followup.Visibility;
import kurogo.review.TrackedFlag;
import kurogo.uikit.Panel;

/** Everything about a conversation that can be typed or chosen. */
final class ConversationForm extends Div {

    private static final int TYPING_PAUSE = 700;

    private final transient FollowUpWords words;
    private final transient FormChoices choices;
    private final transient ConversationContent beginning;
    private final TextField title = new TextField();
    private final AppointmentFields appointment;
    private final Select<SupportKind> support = new Select<>();
    private final Select<Visibility> visibility = new Select<>();
    private final MultiSelectComboBox<MunicipalityCode> municipalities = new MultiSelectComboBox<>();
    private final CheckboxGroup<TrackedFlag> flags = new CheckboxGroup<>();
    private final CheckboxGroup<Topic> topics = new CheckboxGroup<>();
    private final ParticipantFields participants;
    private final TextArea asked;
    private final TextArea said;
    private final TextArea assessment;
    private final NewActionFields actions;
    private transient Runnable typed = () -> {};

    ConversationForm(Draft.Work work, FormChoices choices, FollowUpWords words) {
        this.words = words;
        this.choices = choices;
        this.beginning = work.content();
        this.appointment = new AppointmentFields(work.content(), words, this::typed);
        this.participants = new ParticipantFields(work.content().participants(), choices, words, this::typed);
        this.asked = text("asked", work.content().notes().asked());
        this.said = text("said", work.content().notes().said());
        this.assessment = text("assessment", work.content().notes().assessment());
        this.actions = new NewActionFields(work.actions(), choices, words, this::typed);
        addClassName("kurogo-stack");
        fill(work.content());
        add(
                new Panel(words.get("form.what"), grid(title, municipalities, support, visibility), flags, topics),
                new Panel(words.get("form.when"), appointment),
                new Panel(words.get("participants"), participants),
                new Panel(words.get("form.notes"), new Paragraph(words.get("form.format")), asked, said, assessment),
                new Panel(words.get("form.actions"), actions));
    }

    void onTyped(Runnable action) {
        typed = action;
    }

    private void typed() {
        typed.run();
    }

    /** Whether every day and hour can be taken; goes to the first that cannot. */
    boolean isReadable() {
        return appointment.isReadable() && actions.isReadable();
    }

    /** Everything as it stands. */
    Draft.Work work() {
        return new Draft.Work(
                new ConversationContent(
                        title.getValue().strip(),
                        appointment.state(),
                        appointment.value(),
                        support.getValue(),
                        List.copyOf(municipalities.getValue()),
                        flags.getValue().stream().map(TrackedFlag::id).toList(),
                        topics.getValue(),
                        participants.value(),
                        new Notes(asked.getValue(), said.getValue(), assessment.getValue()),
                        visibility.getValue()),
                actions.value());
    }

    private void fill(ConversationContent content) {
        title.setLabel(words.get("what"));
        title.setRequiredIndicatorVisible(true);
        title.setMaxLength(ConversationContent.LONGEST_TITLE);
        title.setValue(content.title());
        title.setValueChangeMode(ValueChangeMode.LAZY);
        title.setValueChangeTimeout(TYPING_PAUSE);
        municipalities.setLabel(words.get("municipality"));
        municipalities.setRequiredIndicatorVisible(true);
        municipalities.setItems(words.municipalities());
        municipalities.setItemLabelGenerator(words::name);
        municipalities.setValue(content.municipalities());
        choose(support, "support", SupportKind.values(), content.support());
        choose(visibility, "visibility", Visibility.values(), content.visibility());
        visibility.setHelperText(words.get("visibility.hint"));
        topics.setLabel(words.get("topics"));
        topics.setItems(Topic.values());
        topics.setItemLabelGenerator(words::of);
        topics.setValue(content.topics());
        topics.addThemeVariants(CheckboxGroupVariant.AURA_HORIZONTAL);
        flags.setLabel(words.get("flags.choose"));
        offer(content.municipalities(), content.flags());
        flags.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                actions.offer(List.copyOf(municipalities.getValue()), chosenFlags());
            }
        });
        List<AbstractField<?, ?>> fields = List.of(title, topics, flags, support, visibility);
        fields.forEach(field -> field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed();
            }
        }));
        municipalities.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                offer(
                        List.copyOf(change.getValue()),
                        flags.getValue().stream().map(TrackedFlag::id).toList());
                typed();
            }
        });
    }

    /** Offers what belongs to the municipalities that are chosen. */
    private void offer(List<MunicipalityCode> chosen, List<Long> named) {
        List<TrackedFlag> offered = choices.flags(chosen, beginning.flags());
        flags.setItemLabelGenerator(chosen.size() > 1 ? choices::name : choices::nameInOne);
        flags.setItems(offered);
        flags.setVisible(!offered.isEmpty());
        flags.setValue(
                offered.stream().filter(flag -> named.contains(flag.id())).collect(Collectors.toSet()));
        participants.offer(chosen);
        actions.offer(chosen, chosenFlags());
    }

    private List<TrackedFlag> chosenFlags() {
        return flags.getListDataView().getItems().filter(flags::isSelected).toList();
    }

    private <E extends Enum<E>> void choose(Select<E> select, String key, E[] constants, E value) {
        select.setLabel(words.get(key));
        select.setItems(constants);
        select.setItemLabelGenerator(words::of);
        select.setValue(value);
    }

    private TextArea text(String key, String value) {
        TextArea area = new TextArea(words.get(key));
        area.setWidthFull();
        area.setMinRows(4);
        area.setMaxLength(Notes.LONGEST);
        area.setValue(value);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(TYPING_PAUSE);
        area.setHelperText(words.get(key + ".hint"));
        area.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed();
            }
        });
        return area;
    }

    private static Div grid(Component... fields) {
        Div grid = new Div(fields);
        grid.addClassName("kurogo-followup-fields");
        return grid;
    }
}
