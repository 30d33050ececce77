package kurogo.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import kurogo.access.ForStaff;
import kurogo.area.AreaService;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.checksum.Sha256;
import kurogo.intake.file.FileLimits;
import kurogo.intake.file.SpreadsheetOpener;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.published.PublishedResults;
import kurogo.intake.read.sheet.SourceFile;
import kurogo.report.answers.Answer;
import kurogo.review.NewReferenceSet;
import kurogo.review.ReferenceDataService;
import kurogo.review.ReferenceSet;
import kurogo.review.rule.ReferenceResult;
import kurogo.review.rule.ReferenceSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in files of published results (参考データ): CSV or workbook, one line a municipality, fiscal year and programme, read as reports
 * are. A file is kept whole or not at all.
 */
@Service
@Transactional
@ForStaff
public class ReferenceImportService {

    private final ReferenceDataService reference;
    private final AreaService area;

    ReferenceImportService(ReferenceDataService reference, AreaService area) {
        this.reference = reference;
        this.area = area;
    }

    /** What a file says, with every problem at its place. Nothing is kept. */
    @Transactional(readOnly = true)
    public ReferencePreview preview(String fileName, byte[] bytes) {
        List<PublishedResults.Row> rows = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (SourceFile file : new SpreadsheetOpener(FileLimits.STANDARD).open(fileName, bytes)) {
            PublishedResults.Contents contents = PublishedResults.of(file);
            rows.addAll(contents.rows());
            problems.addAll(contents.problems());
        }
        Set<MunicipalityCode> own =
                area.municipalities().stream().map(Municipality::code).collect(Collectors.toSet());
        rows.stream()
                .filter(row -> own.contains(row.code()))
                .map(row -> Problem.error(
                        ProblemCode.OWN_PREFECTURE, row.place(), row.code().digits()))
                .forEach(problems::add);
        return new ReferencePreview(fileName, Sha256.of(bytes), rows, problems);
    }

    /**
     * Keeps all of a file.
     *
     * @param title what the published results are called; it is shown wherever they are used
     * @throws ReferenceFileRefused when anything in it was not understood, or it holds nothing
     */
    public ReferenceSet keep(String title, String fileName, byte[] bytes) {
        ReferencePreview preview = preview(fileName, bytes);
        if (!preview.isUsable()) {
            throw new ReferenceFileRefused(preview);
        }
        List<ReferenceResult> results =
                preview.rows().stream().map(row -> result(row, title.strip())).toList();
        return reference.keep(new NewReferenceSet(title, fileName, preview.sha256(), results));
    }

    private static ReferenceResult result(PublishedResults.Row row, String title) {
        String name = row.name().isEmpty() ? row.code().digits() : row.name();
        return new ReferenceResult(
                row.code(),
                new ReferenceSource(name, title, row.year()),
                row.programme(),
                population(row.population()),
                row.cases(),
                row.costYen());
    }

    /** A population of 0 is none that a rate could rest on. */
    private static OptionalInt population(Answer<Long> population) {
        Optional<Long> known = population.asValue().filter(residents -> residents > 0);
        return known.isPresent() ? OptionalInt.of(Math.toIntExact(known.get())) : OptionalInt.empty();
    }
}
