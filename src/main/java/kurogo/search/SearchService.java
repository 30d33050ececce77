package kurogo.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.access.ForPrefecture;
import kurogo.area.AreaService;
import kurogo.area.master.Kana;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.PeriodNames;
import kurogo.followup.ConversationListService;
import kurogo.followup.Topic;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.review.FlagMark;
import kurogo.review.FlagMarkService;
import kurogo.text.Texts;
import kurogo.training.CourseService;
import kurogo.training.SessionService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds municipalities by name, reading, Latin letters or code; by municipality or rule the open flags of the newest round; by subject,
 * municipality or topic the conversations the person may read; courses and training sessions by name. */
@Service
@Transactional(readOnly = true)
@ForPrefecture
public class SearchService {

    private static final int MOST_OF_A_KIND = 8;

    private final AreaService area;
    private final RoundService rounds;
    private final FlagMarkService flags;
    private final ConversationListService conversations;
    private final CourseService courses;
    private final SessionService sessions;

    SearchService(
            AreaService area,
            RoundService rounds,
            FlagMarkService flags,
            ConversationListService conversations,
            CourseService courses,
            SessionService sessions) {
        this.area = area;
        this.rounds = rounds;
        this.flags = flags;
        this.conversations = conversations;
        this.courses = courses;
        this.sessions = sessions;
    }

    /**
     * What a text finds, the best first; nothing for an empty one.
     *
     * @param screens screens the person may open, by address
     */
    public List<SearchHit> find(String typed, Map<String, String> screens, Texts texts) {
        String text = plain(typed);
        if (text.isEmpty()) {
            return List.of();
        }
        List<Municipality> found = municipalities(text);
        return Stream.of(
                        screens(text, screens),
                        found.stream().map(SearchService::hit),
                        flags(text, found, texts),
                        conversations(typed.strip(), found, texts),
                        courses(text, texts),
                        sessions(typed.strip(), texts))
                .flatMap(kind -> kind.limit(MOST_OF_A_KIND))
                .toList();
    }

    private static Stream<SearchHit> screens(String text, Map<String, String> screens) {
        return screens.entrySet().stream()
                .filter(screen -> plain(screen.getValue()).contains(text))
                .map(screen -> new SearchHit(SearchHit.Kind.SCREEN, screen.getValue(), "", screen.getKey()));
    }

    private List<Municipality> municipalities(String text) {
        String kana = Kana.hiragana(text);
        return area.everyMunicipality().stream()
                .filter(one -> plain(one.name()).contains(text)
                        || one.kana().startsWith(kana)
                        || plain(one.romanName()).startsWith(text)
                        || one.code().digits().startsWith(text))
                .sorted(Comparator.comparing(
                                (Municipality one) -> !plain(one.name()).startsWith(text))
                        .thenComparing(Municipality::code))
                .toList();
    }

    private Stream<SearchHit> flags(String text, List<Municipality> found, Texts texts) {
        List<ReportingRound> all = rounds.all();
        if (all.isEmpty()) {
            return Stream.empty();
        }
        Map<MunicipalityCode, Municipality> municipalities =
                area.everyMunicipality().stream().collect(Collectors.toMap(Municipality::code, Function.identity()));
        String period = PeriodNames.in(texts).of(all.getFirst().period());
        return flags.ofRound(all.getFirst().id()).stream()
                .filter(flag -> flag.isOpen())
                .filter(flag -> plain(rule(flag, texts)).contains(text)
                        || found.stream().anyMatch(one -> one.code().equals(flag.municipality())))
                .map(flag -> new SearchHit(
                        SearchHit.Kind.FLAG,
                        Optional.ofNullable(municipalities.get(flag.municipality()))
                                        .map(one -> one.name() + "　")
                                        .orElse("")
                                + rule(flag, texts),
                        period,
                        "flags/" + flag.id()));
    }

    private Stream<SearchHit> conversations(String words, List<Municipality> found, Texts texts) {
        Map<MunicipalityCode, String> names = area.names(texts.language());
        PeriodNames days = PeriodNames.in(texts);
        return conversations
                .about(
                        words,
                        found.stream().map(Municipality::code).toList(),
                        topics(plain(words), texts),
                        MOST_OF_A_KIND)
                .stream()
                .map(line -> new SearchHit(
                        SearchHit.Kind.CONVERSATION,
                        line.title(),
                        texts.get(
                                "search.conversation",
                                days.of(line.appointment().day()),
                                line.municipalities().stream()
                                        .map(code -> names.getOrDefault(code, code.digits()))
                                        .collect(Collectors.joining(texts.get("search.between")))),
                        "followup/" + line.id()));
    }

    private static Set<Topic> topics(String text, Texts texts) {
        return Arrays.stream(Topic.values())
                .filter(topic -> plain(texts.of("followup", topic)).contains(text))
                .collect(Collectors.toSet());
    }

    private Stream<SearchHit> courses(String text, Texts texts) {
        return courses.all().stream()
                .filter(course -> plain(course.title()).contains(text))
                .map(course -> new SearchHit(
                        SearchHit.Kind.COURSE,
                        course.title(),
                        course.retired()
                                ? texts.get("training.course.retired")
                                : texts.of("training", course.content().kind()),
                        "training/courses?course=" + course.id()));
    }

    private Stream<SearchHit> sessions(String words, Texts texts) {
        PeriodNames days = PeriodNames.in(texts);
        return sessions.titled(words, MOST_OF_A_KIND).stream()
                .map(session -> new SearchHit(
                        SearchHit.Kind.SESSION,
                        session.content().title(),
                        days.of(session.content().firstDay()),
                        "training/session/" + session.id()));
    }

    private static String rule(FlagMark flag, Texts texts) {
        return texts.get("review.RuleCode." + flag.rule().name());
    }

    private static SearchHit hit(Municipality municipality) {
        return new SearchHit(
                SearchHit.Kind.MUNICIPALITY,
                municipality.name(),
                municipality.kana() + "　" + municipality.code().digits(),
                "municipalities/" + municipality.code().digits());
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
