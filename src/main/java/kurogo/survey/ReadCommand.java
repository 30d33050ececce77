package kurogo.survey;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import kurogo.area.master.SaidNames;
import kurogo.intake.ProblemSentence;
import kurogo.intake.file.FileLimits;
import kurogo.intake.file.SpreadsheetOpener;
import kurogo.intake.read.Problem;
import kurogo.intake.read.finding.SheetFindings;
import kurogo.intake.read.sheet.SourceFile;
import kurogo.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code read}: writes every figure, date and mark of any spreadsheet, and what it was read as. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = {
            "Writes as CSV what every cell of spreadsheets was read as: figures, dates and marks, with unit and confidence.",
            "表計算ファイルの数値・日付・記号を、セルごとに読み取った結果を CSV で書き出します。",
            "The files need not be reports. Nothing is guessed: what is not understood says so."
        },
        footer = {"", "Exit status: 0 all files read; 1 some files could not be opened; 2 unusable."})
public final class ReadCommand implements Callable<Integer> {

    private static final int ALL_READ = 0;
    private static final int SOME_REFUSED = 1;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "workbooks, CSV and TSV files, archives of them")
    private List<Path> files = List.of();

    @Option(names = "--out", description = "file to write to (default: standard output)")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--lang", description = "language of the messages: ja (default) or en")
    private String language = "ja";

    private final OutputStream standardOutput;
    private final PrintWriter errors;

    private ReadCommand(OutputStream standardOutput, PrintWriter errors) {
        this.standardOutput = standardOutput;
        this.errors = errors;
    }

    /** Runs the command and returns its exit status. */
    public static int run(String... arguments) {
        return run(System.out, new PrintWriter(System.err, true, StandardCharsets.UTF_8), arguments);
    }

    static int run(OutputStream output, PrintWriter errors, String... arguments) {
        return new CommandLine(new ReadCommand(output, errors))
                .setErr(errors)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    if (failure instanceof IOException unusable) {
                        command.getErr().println("Cannot be read or written: " + unusable.getMessage());
                        return CommandLine.ExitCode.USAGE;
                    }
                    throw failure;
                })
                .execute(arguments);
    }

    @Override
    public Integer call() throws IOException {
        Texts texts = Texts.in(Locale.of(language));
        boolean refused = false;
        try (OutputStream target = out.isPresent() ? Files.newOutputStream(out.get()) : keptOpen(standardOutput);
                FindingsFile found = new FindingsFile(new BufferedOutputStream(target), texts)) {
            for (Path file : files) {
                for (SourceFile opened : open(file)) {
                    SheetFindings.of(opened, found::write);
                    opened.problems().forEach(problem -> tell(problem, texts));
                    refused |= opened.problems().stream().anyMatch(Problem::isError);
                }
            }
        } catch (UncheckedIOException notWritten) {
            throw notWritten.getCause();
        }
        return refused ? SOME_REFUSED : ALL_READ;
    }

    private static List<SourceFile> open(Path file) throws IOException {
        return new SpreadsheetOpener(FileLimits.STANDARD)
                .open(String.valueOf(file.getFileName()), Files.readAllBytes(file));
    }

    private void tell(Problem problem, Texts texts) {
        errors.println(problem.place().file() + ": " + ProblemSentence.of(problem, SaidNames.NONE, texts));
    }

    private static OutputStream keptOpen(OutputStream stream) {
        return new FilterOutputStream(stream) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}
