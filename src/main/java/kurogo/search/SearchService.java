package kurogo.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.access.ForPrefecture;
import kurogo.area.AreaService;
import kurogo.area.master.Kana;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.PeriodNames;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.review.FlagMark;
import kurogo.review.FlagMarkService;
import kurogo.text.Texts;
import kurogo.training.SessionService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds municipalities by name, reading, Latin letters or code, the open flags of the newest round by municipality or
 * rule, and training sessions by name. */
@Service
@Transactional(readOnly = true)
@ForPrefecture
public class SearchService {

    private static final int MOST_OF_A_KIND = 8;

    private final AreaService area;
    private final RoundService rounds;
    private final FlagMarkService flags;
    private final SessionService sessions;

    SearchService(AreaService area, RoundService rounds, FlagMarkService flags, SessionService sessions) {
        this.area = area;
        this.rounds = rounds;
        this.flags = flags;
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
        List<SearchHit> hits = new ArrayList<>();
        screens.entrySet().stream()
                .filter(screen -> plain(screen.getValue()).contains(text))
                .limit(MOST_OF_A_KIND)
                .forEach(screen ->
                        hits.add(new SearchHit(SearchHit.Kind.SCREEN, screen.getValue(), "", screen.getKey())));
        List<Municipality> found = municipalities(text);
        found.stream().limit(MOST_OF_A_KIND).map(SearchService::hit).forEach(hits::add);
        flags(text, found, texts).limit(MOST_OF_A_KIND).forEach(hits::add);
        sessions.titled(typed.strip(), MOST_OF_A_KIND).stream()
                .map(session -> new SearchHit(
                        SearchHit.Kind.SESSION,
                        session.content().title(),
                        PeriodNames.in(texts).of(session.content().firstDay()),
                        "training/session/" + session.id()))
                .forEach(hits::add);
        return hits;
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
