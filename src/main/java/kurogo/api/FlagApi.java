package kurogo.api;

import java.util.EnumSet;
import java.util.NoSuchElementException;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.RoundService;
import kurogo.report.answers.Programme;
import kurogo.review.FlagCount;
import kurogo.review.FlagEvidenceService;
import kurogo.review.FlagFilter;
import kurogo.review.FlagGrouping;
import kurogo.review.FlagInboxService;
import kurogo.review.FlagOrder;
import kurogo.review.FlagState;
import kurogo.review.rule.RuleCode;
import kurogo.review.rule.Severity;
import kurogo.text.Texts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Flags, a page at a time, and the evidence of one. */
@RestController
@RequestMapping("/api/v1")
@NeedsScope(ApiScope.FLAGS)
class FlagApi {

    private final FlagInboxService inbox;
    private final FlagEvidenceService evidence;
    private final RoundService rounds;

    FlagApi(FlagInboxService inbox, FlagEvidenceService evidence, RoundService rounds) {
        this.inbox = inbox;
        this.evidence = evidence;
        this.rounds = rounds;
    }

    @GetMapping("/rounds/{period}/flags")
    ResponseEntity<ApiPage<FlagBody>> list(
            @PathVariable ReportingPeriod period,
            @RequestParam Optional<RuleCode> rule,
            @RequestParam Optional<Severity> severity,
            @RequestParam Optional<FlagState> state,
            @RequestParam Optional<Programme> programme,
            @RequestParam Optional<MunicipalityCode> municipality,
            Texts texts,
            Paging paging) {
        FlagFilter filter = new FlagFilter(
                rounds.find(period)
                        .orElseThrow(() -> new NoSuchElementException(period.code()))
                        .id(),
                rule,
                severity,
                state.map(EnumSet::of).orElseGet(() -> EnumSet.allOf(FlagState.class)),
                programme,
                Optional.empty(),
                municipality,
                new FlagFilter.Responsible.Anybody(),
                Optional.empty());
        int total = inbox.counts(filter, FlagGrouping.NONE).stream()
                .mapToInt(FlagCount::total)
                .sum();
        return paging.of(
                inbox.page(filter, FlagOrder.BY_MUNICIPALITY, paging.offset(), paging.size()).stream()
                        .map(flag -> FlagBody.of(flag, texts))
                        .toList(),
                total);
    }

    @GetMapping("/flags/{id}")
    FlagEvidenceBody one(@PathVariable long id, Texts texts) {
        return evidence.of(id)
                .map(found -> FlagEvidenceBody.of(found, texts))
                .orElseThrow(() -> new NoSuchElementException("No flag " + id));
    }
}
