package kurogo.intake;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.area.master.SaidNames;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.text.Texts;

/**
 * A problem in a sentence people read: municipalities, periods, programmes and answers by their names in the reader's language,
 * figures with separators. What a cell says stands as it is.
 */
public final class ProblemSentence {

    /** What stands between several municipalities of which one may be meant. */
    private static final String LISTED = "、";

    private final Texts texts;
    private final SaidNames names;
    private final PlainWords plain;
    private final ProblemCode code;

    private ProblemSentence(Texts texts, SaidNames names, ProblemCode code) {
        this.texts = texts;
        this.names = names;
        this.plain = new PlainWords(texts);
        this.code = code;
    }

    /**
     * The text of the cell goes first into the sentence, then the problem's own words.
     *
     * @param names what the reader's language calls the municipalities
     */
    public static String of(Problem problem, SaidNames names, Texts texts) {
        ProblemSentence sentence = new ProblemSentence(texts, names, problem.code());
        return problem.code() == ProblemCode.DUPLICATE_REPORT ? sentence.twice(problem) : sentence.inWords(problem);
    }

    private String inWords(Problem problem) {
        Object[] words = Stream.concat(
                        Stream.of(cellText(problem, names, texts)),
                        problem.arguments().stream().map(this::shown))
                .toArray();
        return texts.get("intake.problem." + code.name(), words);
    }

    /** Whose report stands more than once, and where; problems kept long ago name no places. */
    private String twice(Problem problem) {
        List<String> words = problem.arguments();
        List<String> places = words.subList(Math.min(1, words.size()), words.size());
        return texts.get(
                places.isEmpty() ? "intake.problem.DUPLICATE_REPORT" : "intake.problem.DUPLICATE_REPORT.at",
                cellText(problem, names, texts),
                words.stream().findFirst().map(this::shown).orElse(""),
                String.join(texts.get("reception.fileJoin"), places));
    }

    /** The text of the cell as it stands; where no cell is concerned, the name of what is. */
    public static String cellText(Problem problem, SaidNames names, Texts texts) {
        return problem.place().cell().isPresent()
                ? problem.cellText()
                : new ProblemSentence(texts, names, problem.code()).shown(problem.cellText());
    }

    private String shown(String word) {
        return switch (code) {
            case OTHER_PERIOD, NO_OPEN_ROUND, YEAR_OF_ROUND ->
                Arrays.stream(word.split(" "))
                        .map(period -> plain.period(period).orElse(period))
                        .collect(Collectors.joining(texts.get("reception.fileJoin")));
            case PARTS_DO_NOT_ADD_UP, TOTAL_DOES_NOT_MATCH ->
                plain.inUnit(word).or(() -> plain.number(word)).orElse(word);
            case PROGRAMME_FROM_TITLE ->
                texts.find("report.Programme.short." + word).orElse(word);
            case CONTRADICTION -> plain.answer(word);
            case DUPLICATE_REPORT, OTHER_MUNICIPALITY -> names.ofCode(word);
            case AMBIGUOUS_MUNICIPALITY, FORM_ID_DIFFERS, KNOWN_BY_FORM_ID ->
                Arrays.stream(word.split(LISTED))
                        .map(names::ofCodeAndName)
                        .collect(Collectors.joining(texts.get("reception.fileJoin")));
            case CODE_AND_NAME_DIFFER, COUNTY_DIFFERS, KNOWN_BY_SHEET_NAME, REPORT_EMPTY -> names.ofJapanese(word);
            case FORMER_NAME, FORMER_NAME_UNCLEAR -> plain.day(word).orElseGet(() -> names.ofJapanese(word));
            default -> word;
        };
    }
}
