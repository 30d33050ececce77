package kurogo.training.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.access.Colleague;
import kurogo.training.TeamMember;

/** Who teaches and who helps: colleagues out of a list, others by name. Whoever is in the team stays in it, though let in no more. */
final class TeamFields extends Div {

    private static final String SEPARATORS = "[、，,\n]";

    private final MultiSelectComboBox<Colleague> trainers;
    private final TextField guests;
    private final MultiSelectComboBox<Colleague> helpers;

    TeamFields(List<TeamMember> team, List<Colleague> colleagues, TrainingWords words, Runnable typed) {
        this.trainers = people(words.get("session.trainers"), colleagues, of(team, TeamMember.Role.TRAINER));
        this.guests = new TextField(words.get("session.guests"));
        this.helpers = people(words.get("session.helpers"), colleagues, of(team, TeamMember.Role.HELPER));
        addClassName("kurogo-form-row");
        guests.setHelperText(words.get("session.guests.help"));
        guests.setValue(team.stream()
                .filter(member -> member.userId().isEmpty())
                .map(TeamMember::name)
                .collect(Collectors.joining(words.get("between"))));
        trainers.addValueChangeListener(change -> typed.run());
        guests.addValueChangeListener(change -> typed.run());
        helpers.addValueChangeListener(change -> typed.run());
        add(trainers, guests, helpers);
    }

    private static Map<Long, TeamMember> of(List<TeamMember> team, TeamMember.Role role) {
        return team.stream()
                .filter(member -> member.role() == role)
                .flatMap(member -> member.userId().stream().map(id -> Map.entry(id, member)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));
    }

    private static MultiSelectComboBox<Colleague> people(
            String label, List<Colleague> colleagues, Map<Long, TeamMember> chosen) {
        Set<Long> known = colleagues.stream().map(Colleague::id).collect(Collectors.toSet());
        List<Colleague> all = Stream.concat(
                        colleagues.stream(),
                        chosen.entrySet().stream()
                                .filter(one -> !known.contains(one.getKey()))
                                .map(one -> Colleague.named(
                                        one.getKey(), one.getValue().name())))
                .toList();
        MultiSelectComboBox<Colleague> field = new MultiSelectComboBox<>(label);
        field.setItems(all);
        field.setItemLabelGenerator(Colleague::name);
        field.setValue(all.stream().filter(one -> chosen.containsKey(one.id())).collect(Collectors.toSet()));
        return field;
    }

    List<TeamMember> value() {
        return Stream.of(
                        of(trainers, TeamMember.Role.TRAINER),
                        Arrays.stream(guests.getValue().split(SEPARATORS))
                                .map(String::strip)
                                .filter(name -> !name.isEmpty())
                                .map(name -> new TeamMember(TeamMember.Role.TRAINER, Optional.empty(), name)),
                        of(helpers, TeamMember.Role.HELPER))
                .flatMap(people -> people)
                .toList();
    }

    private static Stream<TeamMember> of(MultiSelectComboBox<Colleague> field, TeamMember.Role role) {
        return field.getValue().stream()
                .sorted((one, other) -> Long.compare(one.id(), other.id()))
                .map(colleague -> new TeamMember(role, Optional.of(colleague.id()), colleague.name()));
    }
}
