import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ProgrammeAnswers;
import kurogo.report.answers.ReportAnswers;

/**
 * What one municipality means to say in one round.
 *
 * @param handedIn day it was sent
 */
record Report(Places.Place place, Round round, ReportAnswers answers, LocalDate handedIn) {

    /** Who has handed in the half-finished first half of R8. */
    private static final Set<String> EARLY = Set.of(
            "95201", "95203", "95204", "95205", "95207", "95209", "95211", "95213", "95301", "95321", "95341", "95343",
            "95361");

    /** The reports of all that handed one in, by code. */
    static List<Report> of(Round round) {
        return Places.ALL.stream()
                .filter(place -> round != Round.R8_H1 || EARLY.contains(place.code()))
                .map(place -> of(place, round))
                .toList();
    }

    static Report of(Places.Place place, Round round) {
        Map<Programme, ProgrammeAnswers> programmes = new EnumMap<>(Programme.class);
        Runs.asked(round)
                .forEach(programme -> programmes.put(
                        programme, Planted.into(Figures.of(place, round, programme), place, round, programme)));
        ReportAnswers answers = new ReportAnswers(
                Answer.of(Courses.status(place, round)),
                programmes,
                Courses.referralCriteria(place, round),
                Answer.of(Courses.needs(place, round)),
                Judgements.needsNote(place, round),
                Answer.of(Courses.targetsSet(place, round)),
                Targets.of(place, round),
                Judgements.processSteps(place, round),
                Judgements.contact(place, round),
                Judgements.remarks(place, round));
        return new Report(place, round, answers, handedIn(place, round));
    }

    Set<Bend> bends() {
        return Bends.of(place, round);
    }

    private static LocalDate handedIn(Places.Place place, Round round) {
        if (round == Round.R7 && place.code().equals("95213")) {
            return LocalDate.of(2026, 6, 9);
        }
        int days = (int) (round.due().toEpochDay() - round.opens().toEpochDay());
        LocalDate day =
                round.due().minusDays(Chance.of("hand in", place.code(), round).below(days * 2 / 3));
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.minusDays(2);
            default -> day;
        };
    }
}
