package kurogo.training.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.access.Colleague;
import kurogo.training.TeamMember;

/** Who is to teach, as the address carries it: colleagues by number, others by name. */
final class AddressTeam {

    static final String PEOPLE = "people";
    static final String OUTSIDERS = "outsiders";

    private AddressTeam() {}

    /** What of an address is about the team, to be carried on. */
    static Map<String, List<String>> in(QueryParameters query) {
        return Map.of(PEOPLE, named(query, PEOPLE), OUTSIDERS, named(query, OUTSIDERS));
    }

    static List<TeamMember> of(QueryParameters query, List<Colleague> colleagues, TrainingWords words) {
        List<String> people = named(query, PEOPLE);
        return Stream.concat(
                        colleagues.stream()
                                .filter(one -> people.contains(Long.toString(one.id())))
                                .map(one -> new TeamMember(TeamMember.Role.TRAINER, Optional.of(one.id()), one.name())),
                        named(query, OUTSIDERS).stream()
                                .flatMap(names -> words.split(names).stream())
                                .map(name -> new TeamMember(TeamMember.Role.TRAINER, Optional.empty(), name)))
                .toList();
    }

    private static List<String> named(QueryParameters query, String name) {
        return query.getParameters().getOrDefault(name, List.of());
    }
}
