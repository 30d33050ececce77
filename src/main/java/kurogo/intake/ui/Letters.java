package kurogo.intake.ui;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kurogo.access.PersonalDataService;
import kurogo.area.AreaService;
import kurogo.area.MunicipalityNames;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.JapanTime;
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
    private final AreaService area;
    private final Clock clock;

    Letters(
            IntakeService intake,
            RoundService rounds,
            ReportService reports,
            PlausibilityService plausibility,
            PersonalDataService personal,
            AreaService area,
            Clock clock) {
        this.area = area;
        this.clock = clock;
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

    /** What is to be said before an upload is taken: answers it takes away, and figures to be asked about. */
    List<String> doubts(Preview preview, Texts texts) {
        List<String> doubts = new ArrayList<>();
        if (preview.emptied() > 0) {
            doubts.add(texts.get("preview.take.emptied", preview.emptied()));
            doubts.add(texts.get("preview.emptied.hint"));
        }
        int asked = questions(preview).size();
        if (asked > 0) {
            doubts.add(texts.get("preview.take.ask", asked));
        }
        if (!doubts.isEmpty()) {
            doubts.add(texts.get("preview.take.goOn"));
        }
        return doubts;
    }

    /** A letter that asks for a better file. */
    LetterDialog about(Preview preview, Texts texts) {
        ReportingRound round = rounds.get(preview.upload().roundId());
        List<UnderstoodReport> found = preview.understood().reports();
        boolean one = found.size() == 1;
        String municipality = one
                ? MunicipalityNames.in(area, Locale.JAPANESE)
                        .of(found.getFirst().municipality())
                : "";
        String file = preview.upload().file().name();
        String letter = SendBackLetter.of(
                round,
                municipality,
                file,
                preview.understood().problems(),
                byName(questions(preview)),
                area.saidNames(Locale.JAPANESE),
                JapanTime.today(clock));
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
                byName(plausibility.questions(round, Map.of(code, answers))),
                area.saidNames(Locale.JAPANESE),
                JapanTime.today(clock));
        LetterDialog.About about = new LetterDialog.About(
                texts.get("reception.sendBack.title", municipality),
                texts.get("preview.sendBack.remarkHint"),
                address(answers),
                SendBackLetter.subject(round, municipality));
        return new LetterDialog(about, letter, personal::taken, texts);
    }

    /** In the language of the letter, in the order of the codes. */
    private Map<String, List<Flag>> byName(Map<MunicipalityCode, List<Flag>> questions) {
        MunicipalityNames names = MunicipalityNames.in(area, Locale.JAPANESE);
        Map<String, List<Flag>> byName = new LinkedHashMap<>();
        new TreeMap<>(questions).forEach((code, flags) -> byName.put(names.of(code), flags));
        return byName;
    }

    private static List<String> address(ReportAnswers answers) {
        String email = answers.contact().email();
        return email.isBlank() ? List.of() : List.of(email);
    }
}
