package kurogo.intake.read.answer;

import java.util.Optional;
import kurogo.intake.read.Confidence;
import kurogo.intake.read.Heading;
import kurogo.intake.read.Reading;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.cell.Unit;
import kurogo.intake.read.term.Terms;
import kurogo.report.answers.Answer;
import kurogo.report.answers.ImplementationStatus;
import kurogo.report.answers.NeedsAssessment;
import kurogo.report.answers.ReferralCriteria;
import kurogo.report.answers.WayOfRunning;

/** Knows for each heading how its cells are read. */
public final class FieldReader {

    private FieldReader() {}

    /**
     * Reads a cell under a heading.
     *
     * @param unit unit stated by column or table
     * @param terms what words of choice mean
     */
    public static Reading<?> read(Heading heading, SourceCell cell, Optional<Unit> unit, Terms terms) {
        return switch (heading) {
            case STATUS -> ChoiceReading.read(cell, ImplementationStatus.class, terms);
            case RUN, TARGETS_SET -> ChoiceReading.yesNo(cell, terms);
            case FIRST_MONTH -> DateReading.month(cell);
            case CASES -> FigureReading.cases(cell, unit);
            case COST, GRANT, PREFECTURE_SHARE, OWN_SHARE, CONTRACTED -> FigureReading.money(cell, unit);
            case WAY -> ChoiceReading.read(cell, WayOfRunning.class, terms);
            case REFERRAL_CRITERIA -> ChoiceReading.read(cell, ReferralCriteria.class, terms);
            case NEEDS -> ChoiceReading.read(cell, NeedsAssessment.class, terms);
            case TARGET_BASELINE, TARGET_VALUE, TARGET_ACTUAL -> FigureReading.decimal(cell);
            case TARGET_DUE, PROCESS_DATE, SUBMITTED_ON -> DateReading.day(cell);
            default -> words(cell);
        };
    }

    /** Text as it stands; an empty cell says nothing. */
    static Reading<String> words(SourceCell cell) {
        String text = CellText.of(cell);
        return new Reading.Understood<>(text.isEmpty() ? Answer.blank() : Answer.of(text), Confidence.CERTAIN, "");
    }
}
