package kurogo.intake.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kurogo.access.PersonalDataService;
import kurogo.area.master.MunicipalityCode;
import kurogo.intake.IntakeService;
import kurogo.intake.Preview;
import kurogo.intake.read.Problem;
import kurogo.intake.read.UnderstoodReport;
import kurogo.report.ReportService;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.report.SourceFileReference;
import kurogo.report.Submission;
import kurogo.report.answers.ReportAnswers;
import kurogo.review.PlausibilityService;
import kurogo.review.rule.Flag;
import kurogo.text.Texts;
import org.springframework.stereotype.Component;

/** What ought to be asked about a report before it counts, and the ready letters that ask it. */
@Component
class Letters {

    private final IntakeService intake;
    private final RoundService rounds;
    private final ReportService reports;
    private final PlausibilityService plausibility;
    private final PersonalDataService personal;

    Letters(
            IntakeService intake,
            RoundService rounds,
            ReportService reports,
            PlausibilityService plausibility,
            PersonalDataService personal) {
        this.intake = intake;
        this.rounds = rounds;
        this.reports = reports;
        this.plausibility = plausibility;
        this.personal = personal;
    }

    /** Figures of an upload that ought to be asked about before it counts, by municipality. */
    Map<MunicipalityCode, List<Flag>> questions(Preview preview) {
        return plausibility.questions(
                rounds.get(preview.upload().roundId()),
                preview.understood().reports().stream()
                        .collect(Collectors.toMap(UnderstoodReport::municipality, UnderstoodReport::answers)));
    }

    /** How many figures of an upload ought to be asked about. */
    int figuresAskedAbout(Preview preview) {
        return questions(preview).values().stream().mapToInt(List::size).sum();
    }

    /** A letter that asks for a better file. */
    LetterDialog about(Preview preview, Map<MunicipalityCode, String> names, Texts texts) {
        ReportingRound round = rounds.get(preview.upload().roundId());
        List<UnderstoodReport> found = preview.understood().reports();
        boolean one = found.size() == 1;
        String municipality = one ? names.getOrDefault(found.getFirst().municipality(), "") : "";
        String file = preview.upload().file().name();
        String letter = SendBackLetter.of(
                round,
                municipality,
                file,
                preview.understood().problems(),
                questions(preview).values().stream().flatMap(List::stream).toList());
        LetterDialog.About about = new LetterDialog.About(
                texts.get("preview.sendBack.title", file),
                texts.get("preview.sendBack.hint"),
                one ? address(found.getFirst().answers()) : List.of(),
                SendBackLetter.subject(round, municipality));
        return new LetterDialog(about, letter, personal::taken, texts);
    }

    /** A letter with which a report that was handed in goes back. */
    LetterDialog about(String municipality, Submission submission, Texts texts) {
        ReportingRound round = rounds.get(submission.roundId());
        ReportAnswers answers = reports.get(submission.id()).answers();
        MunicipalityCode code = submission.municipality();
        List<Problem> problems = submission
                .file()
                .map(file -> intake.readAgain(submission.id()).problems())
                .orElse(List.of());
        String letter = SendBackLetter.of(
                round,
                municipality,
                submission.file().map(SourceFileReference::name).orElse(""),
                problems,
                plausibility.questions(round, Map.of(code, answers)).getOrDefault(code, List.of()));
        LetterDialog.About about = new LetterDialog.About(
                texts.get("reception.sendBack.title", municipality),
                texts.get("preview.sendBack.remarkHint"),
                address(answers),
                SendBackLetter.subject(round, municipality));
        return new LetterDialog(about, letter, personal::taken, texts);
    }

    private static List<String> address(ReportAnswers answers) {
        String email = answers.contact().email();
        return email.isBlank() ? List.of() : List.of(email);
    }
}
