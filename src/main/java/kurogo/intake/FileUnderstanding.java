package kurogo.intake;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.access.CurrentUser;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.layout.LayoutReader;
import kurogo.intake.read.sheet.SourceFile;
import kurogo.intake.read.term.ReadingContext;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import org.springframework.stereotype.Component;

/** Finds out what a file says and whether it is refused. Nothing is kept here, and no transaction is needed. */
@Component
class FileUnderstanding {

    private final FileReading reading;
    private final MappedReading mapped;
    private final RoundService rounds;
    private final CurrentUser user;

    FileUnderstanding(FileReading reading, MappedReading mapped, RoundService rounds, CurrentUser user) {
        this.reading = reading;
        this.mapped = mapped;
        this.rounds = rounds;
        this.user = user;
    }

    /**
     * Reads a file that was opened.
     *
     * @param everyRound whether for every round it holds
     * @param progress is told the rows of a long sheet read so far
     */
    Understanding of(ReportingRound round, boolean everyRound, SourceFile opened, IntConsumer progress) {
        if (everyRound) {
            return ofEveryRound(opened.name(), mapped.read(opened, reading.contextOfEveryRound(), progress));
        }
        ReadingContext context = reading.context(round);
        MappedReading.Result read = mapped.read(opened, context, progress);
        ReadingSummary summary = read.summary();
        List<Problem> refusal = Refusal.of(opened.name(), summary, user.get().municipality());
        return new Understanding(
                opened.name(),
                mayBeMapped(opened, context, refusal) ? List.of() : refusal,
                Map.of(round.id(), summary.digest()),
                summary.handedInOn(),
                false,
                summary.hasOtherPeriods(),
                read.used());
    }

    /** A table of which nobody knows the headings waits for a person to say what they mean. */
    private static boolean mayBeMapped(SourceFile opened, ReadingContext context, List<Problem> refusal) {
        return Refusal.mayBeForWantOfWords(refusal)
                && LayoutReader.of(opened, context, Optional.empty()).holdsTable();
    }

    /** It waits in every round it holds, and is refused when it holds a period for which there is no open round. */
    private Understanding ofEveryRound(String name, MappedReading.Result read) {
        ReadingSummary summary = read.summary();
        Map<ReportingPeriod, ReportingRound> open = rounds.all().stream()
                .filter(ReportingRound::isOpen)
                .collect(Collectors.toMap(ReportingRound::period, Function.identity()));
        List<Problem> refusal = Stream.concat(
                        Refusal.of(name, summary, user.get().municipality()).stream(),
                        summary.periods().stream()
                                .filter(period -> !open.containsKey(period))
                                .map(period ->
                                        Problem.error(ProblemCode.NO_OPEN_ROUND, Place.file(name), "", period.code())))
                .toList();
        if (!refusal.isEmpty()) {
            return Understanding.refused(name, refusal, true);
        }
        Map<Long, ReadingDigest> digests = summary.periods().stream()
                .collect(Collectors.toMap(
                        period -> Objects.requireNonNull(open.get(period)).id(), summary::digest));
        return new Understanding(name, List.of(), digests, summary.handedInOn(), true, false, read.used());
    }
}
