package kurogo.survey;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import kurogo.area.master.SaidNames;
import kurogo.export.FormulaGuard;
import kurogo.intake.ProblemSentence;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.Problem;
import kurogo.intake.read.finding.Finding;
import kurogo.intake.read.finding.Finding.Note;
import kurogo.text.Texts;

/** Writes findings as CSV, one cell a line, as they come. */
final class FindingsFile implements AutoCloseable {

    static final List<String> COLUMNS = List.of(
            "file",
            "sheet",
            "cell",
            "heading",
            "label",
            "text",
            "stored",
            "kind",
            "value",
            "unit",
            "unit_from",
            "in_base_unit",
            "base_unit",
            "confidence",
            "note",
            "problem",
            "message");

    private final CsvWriter csv;
    private final Texts texts;

    FindingsFile(OutputStream out, Texts texts) {
        this.csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.texts = texts;
        csv.writeRecord(COLUMNS);
    }

    void write(Finding finding) {
        csv.writeRecord(
                guarded(finding.place().file()),
                guarded(finding.place().sheet()),
                finding.place().cell().map(CellAddress::toString).orElse(""),
                guarded(finding.heading()),
                guarded(finding.label()),
                guarded(finding.text()),
                guarded(finding.stored()),
                finding.kind().name(),
                finding.value(),
                finding.unit().map(stated -> stated.unit().word()).orElse(""),
                finding.unit().map(stated -> stated.source().name()).orElse(""),
                inBaseUnit(finding),
                finding.unit().map(stated -> stated.unit().base()).orElse(""),
                finding.confidence().map(Enum::name).orElse("NOT_UNDERSTOOD"),
                guarded(finding.notes().stream().map(this::words).collect(Collectors.joining("／"))),
                finding.problem().map(Enum::name).orElse(""),
                guarded(finding.problem()
                        .map(code -> Problem.error(code, finding.place(), finding.text()))
                        .map(problem -> ProblemSentence.of(problem, SaidNames.NONE, texts))
                        .orElse("")));
    }

    private static String inBaseUnit(Finding finding) {
        return finding.unit()
                .filter(stated -> !finding.value().isEmpty())
                .map(stated -> new BigDecimal(finding.value())
                        .multiply(stated.unit().factor())
                        .stripTrailingZeros()
                        .toPlainString())
                .orElse("");
    }

    private String words(Note note) {
        return texts.get("survey.note." + note.kind(), note.words());
    }

    /** No text of a file may run as a formula where this one is opened. */
    private static String guarded(String text) {
        return FormulaGuard.neutralised(text);
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException notWritten) {
            throw new UncheckedIOException(notWritten);
        }
    }
}
