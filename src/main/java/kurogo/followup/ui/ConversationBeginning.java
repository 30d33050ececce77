package kurogo.followup.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kurogo.access.ColleagueService;
import kurogo.area.master.MunicipalityCode;
import kurogo.followup.Appointment;
import kurogo.followup.ContactWay;
import kurogo.followup.ConversationContent;
import kurogo.followup.ConversationState;
import kurogo.followup.Draft;
import kurogo.followup.Notes;
import kurogo.followup.Participant;
import kurogo.followup.QuestionListService;
import kurogo.followup.SupportKind;
import kurogo.followup.Topic;
import kurogo.followup.Visibility;
import kurogo.review.FlagService;
import kurogo.review.rule.Evidence;
import kurogo.review.rule.RuleCode;
import kurogo.text.Texts;

/** What a conversation begins with: from a flag its figures, peers and questions; from a municipality its name. */
final class ConversationBeginning {

    private final FlagService flags;
    private final QuestionListService questions;
    private final ColleagueService colleagues;
    private final FollowUpWords words;
    private final LocalDate today;

    ConversationBeginning(
            FlagService flags,
            QuestionListService questions,
            ColleagueService colleagues,
            FollowUpWords words,
            LocalDate today) {
        this.flags = flags;
        this.questions = questions;
        this.colleagues = colleagues;
        this.words = words;
        this.today = today;
    }

    Draft.Work with(Optional<MunicipalityCode> municipality, Optional<LocalDate> day) {
        String title = municipality
                .map(code -> words.get("title.of", words.name(code)))
                .orElse("");
        return work(title, municipality.stream().toList(), List.of(), Set.of(), "", day.orElse(today));
    }

    Optional<Draft.Work> fromFlag(long flagId) {
        return flags.find(flagId).map(flag -> {
            MunicipalityCode code = flag.finding().municipality();
            return work(
                    words.get("title.about", words.name(code), words.flag(flag)),
                    List.of(code),
                    List.of(flag.id()),
                    Set.of(topic(flag.finding().rule())),
                    asked(flag.finding().rule(), flag.finding().evidence()),
                    today);
        });
    }

    private Draft.Work work(
            String title,
            List<MunicipalityCode> municipalities,
            List<Long> about,
            Set<Topic> topics,
            String asked,
            LocalDate day) {
        return new Draft.Work(
                new ConversationContent(
                        title,
                        ConversationState.PLANNED,
                        new Appointment(
                                day, Optional.empty(), Optional.of(Appointment.USUAL_MINUTES), ContactWay.VISIT, ""),
                        SupportKind.ADVICE,
                        municipalities,
                        about,
                        topics,
                        List.of(Participant.of(colleagues.me())),
                        new Notes(asked, "", ""),
                        Visibility.ALL),
                List.of());
    }

    private String asked(RuleCode rule, Evidence evidence) {
        Texts texts = words.texts();
        List<String> lines = new ArrayList<>();
        lines.add("## " + words.get("asked.seen"));
        evidence.explanation().forEach(sentence -> lines.add("- " + sentence.in(texts)));
        evidence.figures()
                .forEach(figure -> lines.add("- "
                        + words.get(
                                "asked.figure",
                                texts.get("review.Measure." + figure.measure().name()),
                                figure.value().in(texts))));
        evidence.peers()
                .ifPresent(peers -> lines.add(
                        "- " + words.get("asked.peers", peers.description().in(texts))));
        questions.of(rule, texts.language()).stream()
                .filter(list -> !list.lines().isEmpty())
                .forEach(list -> {
                    lines.add("## " + texts.of("followuplists", list.phase()));
                    list.lines().forEach(question -> lines.add("- " + question));
                });
        return String.join("\n", lines);
    }

    private static Topic topic(RuleCode rule) {
        return switch (rule) {
            case ZERO_CASES -> Topic.CASES;
            case HIGH_COST, COST_PER_CASE, COST_SPREAD -> Topic.COST;
            case NEEDS_UNKNOWN -> Topic.NEEDS;
            case NEEDS_NOT_REFLECTED -> Topic.STAFFING;
            case TARGET_MISSING, TARGET_UNMEASURED, TARGET_MISSED -> Topic.TARGETS;
            case PROCESS_GAP -> Topic.PROCESS;
            case CONTRACTED_OUT -> Topic.PROGRAMME;
            case NO_REFERRAL_CRITERIA -> Topic.REFERRAL;
            case REPORT_MISSING, REPORT_LATE, IMPLAUSIBLE -> Topic.REPORTING;
        };
    }
}
