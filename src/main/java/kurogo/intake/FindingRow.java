package kurogo.intake;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.Confidence;
import kurogo.intake.read.CorrectedName;
import kurogo.intake.read.Heading;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.ProblemSeverity;
import kurogo.intake.read.UnderstoodCell;
import kurogo.report.answers.Field;
import kurogo.report.answers.FieldPath;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How a finding is written into a row, and read from one. */
record FindingRow(long upload, int number, FoundInFile found) {

    private static final TypeReference<List<String>> WORDS = new TypeReference<>() {};
    /** What a name is said to be of: no programme, step or target is called so. */
    private static final String OF_HEADING = "HEADING";

    private static final JsonMapper JSON = JsonMapper.shared();

    String code() {
        return found.problem()
                .map(problem -> problem.code().name())
                .or(() -> found.name().map(name -> name.heading().name()))
                .orElseGet(() -> cell().field().field().name());
    }

    String codeOf() {
        return found.understood()
                .map(cell -> cell.field().of())
                .or(() -> found.name().map(name -> OF_HEADING))
                .orElse("");
    }

    @Nullable
    String municipality() {
        return found.municipality().map(MunicipalityCode::digits).orElse(null);
    }

    Optional<CellAddress> address() {
        return found.place().cell();
    }

    String words() {
        return JSON.writeValueAsString(found.problem()
                .map(Problem::arguments)
                .or(() -> found.name().map(name -> List.of(name.understood())))
                .orElseGet(() -> List.of(cell().understood(), cell().note())));
    }

    private UnderstoodCell cell() {
        return found.understood().orElseThrow();
    }

    /** A finding as it was written. */
    static FileFinding finding(
            long upload,
            int number,
            String kindName,
            String code,
            String codeOf,
            @Nullable String municipality,
            String file,
            String sheet,
            @Nullable Integer row,
            @Nullable Integer column,
            String cellText,
            String wordsJson,
            @Nullable String before,
            @Nullable String after,
            @Nullable OffsetDateTime amendedAt,
            @Nullable String amendedBy) {
        FoundKind kind = FoundKind.valueOf(kindName);
        Optional<CellAddress> cell =
                row == null || column == null ? Optional.empty() : Optional.of(new CellAddress(row, column));
        Place place = new Place(file, sheet, cell);
        List<String> words = JSON.readValue(wordsJson, WORDS);
        boolean problem = kind == FoundKind.PROBLEM || kind == FoundKind.NOTICE;
        boolean name = codeOf.equals(OF_HEADING);
        return new FileFinding(
                upload,
                number,
                kind,
                place,
                Optional.ofNullable(municipality).map(MunicipalityCode::new),
                cellText,
                problem ? Optional.of(problem(kind, code, place, cellText, words)) : Optional.empty(),
                problem || name ? Optional.empty() : Optional.of(understood(code, codeOf, place, cellText, words)),
                name
                        ? Optional.of(new CorrectedName(Heading.valueOf(code), place, cellText, words.getFirst()))
                        : Optional.empty(),
                amendment(sheet, cell, before, after, amendedAt, amendedBy));
    }

    private static Problem problem(FoundKind kind, String code, Place place, String cellText, List<String> words) {
        ProblemSeverity severity = kind == FoundKind.PROBLEM ? ProblemSeverity.ERROR : ProblemSeverity.NOTICE;
        return new Problem(ProblemCode.valueOf(code), severity, place, cellText, words);
    }

    private static UnderstoodCell understood(
            String code, String codeOf, Place place, String cellText, List<String> words) {
        return new UnderstoodCell(
                new FieldPath(Field.valueOf(code), codeOf),
                place,
                cellText,
                words.get(0),
                Confidence.CORRECTED,
                words.get(1));
    }

    private static Optional<Amendment> amendment(
            String sheet,
            Optional<CellAddress> cell,
            @Nullable String before,
            @Nullable String after,
            @Nullable OffsetDateTime at,
            @Nullable String by) {
        return before == null || after == null || at == null || by == null
                ? Optional.empty()
                : cell.map(address -> new Amendment(sheet, address, before, after, at.toInstant(), by));
    }
}
