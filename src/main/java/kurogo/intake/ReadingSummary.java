package kurogo.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.ReportingPeriod;
import kurogo.checksum.Sha256;
import kurogo.intake.read.Confidence;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.ReportSink;
import kurogo.intake.read.UnderstoodCell;
import kurogo.intake.read.UnderstoodReport;

/** Sums up what is understood of a file while it is read, so that even a long file needs little memory. */
final class ReadingSummary implements ReportSink {

    private final Map<ReportingPeriod, OfPeriod> periods = new TreeMap<>();
    private final OfPeriod whole = new OfPeriod();
    private final List<Problem> problems = new ArrayList<>();
    private final RowOwners owners = new RowOwners();
    private final IntConsumer progress;

    /** One that nobody waits for. */
    ReadingSummary() {
        this(rows -> {});
    }

    /**
     * A summary that tells how far it is.
     *
     * @param progress is told the rows of a long sheet read so far
     */
    ReadingSummary(IntConsumer progress) {
        this.progress = progress;
    }

    @Override
    public void report(UnderstoodReport report) {
        byte[] plain = AnswersAsText.of(report).getBytes(StandardCharsets.UTF_8);
        int corrections = corrections(report);
        owners.add(report);
        whole.add(report, plain, corrections);
        periods.computeIfAbsent(report.period(), fresh -> new OfPeriod()).add(report, plain, corrections);
    }

    private static int corrections(UnderstoodReport report) {
        int corrections = report.rows().corrections() + report.names().size();
        for (UnderstoodCell cell : report.cells()) {
            corrections += cell.confidence() == Confidence.CERTAIN ? 0 : 1;
        }
        return corrections;
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }

    @Override
    public void progress(int rows) {
        progress.accept(rows);
    }

    /** Whether it is a list that holds rows of other periods than the one asked about. */
    boolean hasOtherPeriods() {
        return problems.stream().anyMatch(problem -> problem.code() == ProblemCode.OTHER_PERIOD && !problem.isError());
    }

    /** Problems met, in the order they stand; of a file full of them the first few thousand. */
    List<Problem> problems() {
        return problems;
    }

    /** The periods there are reports on. */
    Set<ReportingPeriod> periods() {
        return periods.keySet();
    }

    SortedSet<MunicipalityCode> municipalities() {
        return whole.sorted();
    }

    /** The latest day of handing in that is written on a report. */
    Optional<LocalDate> handedInOn() {
        return whole.handedInOn;
    }

    /** All that was understood, in short. */
    ReadingDigest digest() {
        return digest(whole);
    }

    /** What was understood on one period, in short; problems are those of the whole file, which is accepted as a whole. */
    ReadingDigest digest(ReportingPeriod period) {
        return digest(periods.getOrDefault(period, new OfPeriod()));
    }

    private ReadingDigest digest(OfPeriod part) {
        int errors = (int) problems.stream().filter(Problem::isError).count();
        return new ReadingDigest(
                part.sorted(),
                errors,
                problems.size() - errors,
                part.corrections,
                part.sha256(problems),
                Stream.of(found(Problem::isError), found(notice -> !notice.isError()), part.first.found())
                        .flatMap(List::stream)
                        .toList());
    }

    /** The first problems of a kind. */
    private List<FoundInFile> found(Predicate<Problem> kind) {
        return problems.stream()
                .filter(kind)
                .limit(FirstCorrections.MOST)
                .map(problem -> FoundInFile.of(problem, owners.of(problem)))
                .toList();
    }

    /** What was understood on one period. */
    private static final class OfPeriod {

        private final Set<MunicipalityCode> municipalities = new HashSet<>();
        private final MessageDigest answers = Sha256.begun();
        private final FirstCorrections first = new FirstCorrections();
        private int corrections;
        private Optional<LocalDate> handedInOn = Optional.empty();

        void add(UnderstoodReport report, byte[] plain, int corrected) {
            municipalities.add(report.municipality());
            answers.update(plain);
            corrections += corrected;
            first.add(report, corrected);
            handedInOn = report.submittedOn()
                    .filter(day -> handedInOn.map(day::isAfter).orElse(true))
                    .or(() -> handedInOn);
        }

        SortedSet<MunicipalityCode> sorted() {
            return new TreeSet<>(municipalities);
        }

        String sha256(List<Problem> problems) {
            MessageDigest all = copyOf(answers);
            problems.forEach(problem -> all.update(problem.toString().getBytes(StandardCharsets.UTF_8)));
            return Sha256.of(all);
        }

        private static MessageDigest copyOf(MessageDigest digest) {
            try {
                return (MessageDigest) digest.clone();
            } catch (CloneNotSupportedException impossible) {
                throw new IllegalStateException("Java's own SHA-256 can be copied", impossible);
            }
        }
    }
}
