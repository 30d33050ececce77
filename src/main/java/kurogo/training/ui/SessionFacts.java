package kurogo.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import kurogo.training.Course;
import kurogo.training.SessionContent;
import kurogo.training.SessionDay;
import kurogo.training.TeamMember;
import kurogo.training.TrainingSession;

/** What is planned of a session. */
final class SessionFacts extends DescriptionList {

    private final transient TrainingWords words;

    SessionFacts(TrainingSession session, Course course, int taken, TrainingWords words) {
        this.words = words;
        SessionContent content = session.content();
        addClassName("kurogo-facts");
        fact("session.state", StandingBadge.of(session.standing(taken), words));
        said("session.cancelledBecause", session.cancelledBecause());
        fact("session.days", days(content, course));
        said("session.place", content.place());
        said("session.online", content.online());
        said("session.seats", words.seats(content.seats()));
        if (content.fairShare() > 0) {
            said("session.fairShare", words.get("persons", content.fairShare()));
        }
        said("session.deadline", words.day(content.deadline()));
        said("session.trainers", team(content, TeamMember.Role.TRAINER));
        said("session.helpers", team(content, TeamMember.Role.HELPER));
        content.costYen().ifPresent(yen -> said("session.cost", words.yen(yen)));
        said("session.materials", content.materials());
        said("session.series", content.series());
        said("course.material", course.content().material());
    }

    private void fact(String key, Component value) {
        add(new Term(words.get(key)), new Description(value));
    }

    private void said(String key, String value) {
        if (!value.isBlank()) {
            fact(key, new Span(value));
        }
    }

    private Div days(SessionContent content, Course course) {
        Div days = new Div();
        content.days()
                .forEach(day ->
                        days.add(day(day, words.taught(day, course.content().units()))));
        if (content.days().stream().anyMatch(day -> day.beginnings().isEmpty())) {
            days.add(quiet(words.get("timeTable.none")));
        }
        return days;
    }

    /** A day with what is taught on it, a line each where that has hours. */
    private Div day(SessionDay day, List<String> taught) {
        if (day.beginnings().isEmpty()) {
            return new Div(
                    taught.isEmpty() ? words.when(day) : words.get("noted", words.when(day), words.list(taught)));
        }
        Div lines = new Div(new Div(words.when(day)));
        taught.forEach(line -> lines.add(quiet(line)));
        return lines;
    }

    private static Div quiet(String line) {
        Div quiet = new Div(line);
        quiet.addClassName("kurogo-quiet");
        return quiet;
    }

    private String team(SessionContent content, TeamMember.Role role) {
        return words.list(content.team().stream()
                .filter(member -> member.role() == role)
                .map(TeamMember::name)
                .toList());
    }
}
