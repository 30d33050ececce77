package kurogo.intake.file;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.sheet.Grid;
import kurogo.report.FileContent;

/**
 * Changes files in a seeded, reproducible way and looks at what the program makes of them. It must end in time, throw nothing,
 * and never show another number without saying so.
 *
 * <ul>
 *   <li>A change that means no other number leaves every figure as it was, or a problem says what is missing.
 *   <li>A figure that is changed is the only one that changes.
 *   <li>Damage to a package leaves every figure as it was or is refused: checksums know it.
 *   <li>Damage inside a part that is packed again, and to text tables, shows the numbers another reader finds in it.
 * </ul>
 */
final class Fuzz implements AutoCloseable {

    private static final long SECONDS_A_FILE = 60;
    private static final MathContext DIGITS = new MathContext(15);

    private final List<Sample> samples;
    private final Map<Sample, Understanding> originals = new HashMap<>();
    private final ExecutorService worker = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "fuzz");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    Fuzz(List<Sample> samples) {
        this.samples = samples;
    }

    /** Looks at so many changed files, of which each follows from the seed and its number alone. */
    void run(long seed, int first, int count) throws IOException, InterruptedException {
        for (int number = first; number < first + count; number++) {
            Random chance = new Random(seed * 1_000_003 + number);
            Sample sample = samples.get(chance.nextInt(samples.size()));
            Mutant mutant = mutant(sample, chance);
            Optional<String> fault = look(sample, mutant);
            int of = number;
            fault.ifPresent(words -> faults.add(
                    "seed " + seed + " number " + of + " " + sample.name() + " " + mutant.what() + ": " + words));
        }
    }

    List<String> faults() {
        return faults;
    }

    /** How often each way of changing a file ended in each way. */
    Map<String, Integer> outcomes() {
        return outcomes;
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }

    private Mutant mutant(Sample sample, Random chance) throws IOException {
        Understanding original = originals.computeIfAbsent(sample, each -> Understanding.of(each.bytes()));
        int kind = chance.nextInt(10);
        if (!sample.isPackage()) {
            boolean rewrite = kind < 6 && !sample.isOld();
            return rewrite
                    ? Mutant.of(
                            "TABLE_REWRITTEN",
                            PlainTable.of(PlainTable.text(sample.bytes())).rewritten(chance),
                            original.figures())
                    : Mutant.toCompare("BYTES", damage(chance).of(sample.bytes(), chance));
        }
        if (kind < 3) {
            ByteDamage damage = damage(chance);
            return Mutant.of("PACKAGE_" + damage, damage.of(sample.bytes(), chance), original.figures());
        }
        if (kind < 6) {
            return PackageDamage.of(sample, chance);
        }
        return kind < 8
                ? WorkbookChange.oneFigure(sample, original, chance)
                : WorkbookChange.sameFigures(sample, original, chance);
    }

    private static ByteDamage damage(Random chance) {
        return ByteDamage.values()[chance.nextInt(ByteDamage.values().length)];
    }

    private Optional<String> look(Sample sample, Mutant mutant) throws InterruptedException {
        Future<Understanding> reading = worker.submit(() -> Understanding.of(mutant.bytes()));
        try {
            Understanding understood = reading.get(SECONDS_A_FILE, TimeUnit.SECONDS);
            Optional<String> fault = mutant.figures().isPresent()
                    ? understood.differenceFrom(mutant.figures().get())
                    : comparison(sample, mutant, understood);
            count(mutant, fault.isPresent() ? "FAULT" : outcome(understood));
            return fault;
        } catch (TimeoutException hanging) {
            reading.cancel(true);
            count(mutant, "FAULT");
            return Optional.of("does not end");
        } catch (ExecutionException thrown) {
            count(mutant, "FAULT");
            return Optional.of("throws " + thrown.getCause());
        }
    }

    private static String outcome(Understanding understood) {
        if (understood.isRefused()) {
            return "refused";
        }
        return understood.hasErrors() ? "read with problems" : "read";
    }

    private void count(Mutant mutant, String outcome) {
        String kind = mutant.what().contains(" ") || mutant.figures().isPresent() && isWorkbookChange(mutant)
                ? mutant.what().equals("ONE_FIGURE") ? mutant.what() : "WORKBOOK_REWRITTEN"
                : mutant.what();
        outcomes.merge(kind + ": " + outcome, 1, Integer::sum);
    }

    private static boolean isWorkbookChange(Mutant mutant) {
        return !mutant.what().startsWith("PACKAGE_") && !mutant.what().equals("TABLE_REWRITTEN");
    }

    /** Numbers that another reader finds in the same bytes; where it cannot open them there is nothing to compare with. */
    private static Optional<String> comparison(Sample sample, Mutant mutant, Understanding understood) {
        if (understood.isRefused()) {
            return Optional.empty();
        }
        return sample.isPackage() || sample.isOld()
                ? compareWorkbook(mutant.bytes(), understood)
                : compareTable(mutant.bytes(), understood);
    }

    private static Optional<String> compareWorkbook(byte[] bytes, Understanding understood) {
        List<Grid> other;
        try {
            other = SecondReader.sheets(FileContent.of(bytes));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
        if (other.size() != understood.file().sheets().size()) {
            return Optional.empty();
        }
        Map<String, String> theirs = numbers(other);
        Map<String, String> ours = numbers(understood.file().sheets());
        return ours.entrySet().stream()
                .filter(number -> !number.getValue().equals(theirs.get(number.getKey())))
                .map(number -> number + " is read as " + theirs.get(number.getKey()) + " by the other reader")
                .findFirst();
    }

    private static Map<String, String> numbers(List<Grid> sheets) {
        Map<String, String> numbers = new TreeMap<>();
        for (int i = 0; i < sheets.size(); i++) {
            int sheet = i;
            sheets.get(i)
                    .filledCells()
                    .forEach(cell ->
                            number(cell).ifPresent(number -> numbers.put(sheet + "!" + cell.address(), number)));
        }
        return numbers;
    }

    private static Optional<String> number(SourceCell cell) {
        return cell.content() instanceof CellContent.Number(BigDecimal value, String format, boolean date1904)
                ? Optional.of(value.round(DIGITS).stripTrailingZeros().toPlainString())
                : Optional.empty();
    }

    private static Optional<String> compareTable(byte[] bytes, Understanding understood) {
        String text = PlainTable.text(bytes);
        if (text.indexOf('\uFFFD') >= 0
                || text.contains("\r\r")
                || understood.file().sheets().isEmpty()) {
            return Optional.empty();
        }
        List<List<String>> theirs = PlainTable.of(text).rows();
        List<List<SourceCell>> ours = understood.file().sheets().getFirst().rows();
        for (List<SourceCell> row : ours) {
            for (SourceCell cell : row) {
                int r = cell.address().row();
                boolean differs = cell.content() instanceof CellContent.Text(String words)
                        && words.matches("[\\d,]+")
                        && (r >= theirs.size() || !theirs.get(r).contains(words));
                if (differs) {
                    return Optional.of(cell.address() + " is not what stands in the file: " + cell.content());
                }
            }
        }
        return Optional.empty();
    }
}
