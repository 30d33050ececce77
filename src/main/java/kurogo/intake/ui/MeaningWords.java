package kurogo.intake.ui;

import java.util.Optional;
import kurogo.calendar.PeriodNames;
import kurogo.calendar.PeriodPart;
import kurogo.intake.read.Heading;
import kurogo.intake.read.cell.Unit;
import kurogo.intake.read.term.ChoiceKind;
import kurogo.intake.read.term.Meaning;
import kurogo.report.answers.Programme;
import kurogo.text.Texts;

/** What headings ask and words of choice mean, in words. */
final class MeaningWords {

    private final Texts texts;

    MeaningWords(Texts texts) {
        this.texts = texts;
    }

    String heading(Heading heading) {
        return texts.find("mapping.Heading." + heading.name())
                .orElseGet(() -> texts.get("report.Field." + heading.name()));
    }

    String programme(Programme programme) {
        return texts.get("report.Programme.short." + programme.name());
    }

    /** A unit of money. */
    String unit(Unit unit) {
        return texts.find("mapping.Unit." + unit.factor().toPlainString()).orElse(unit.word());
    }

    /** 支援実績件数（多機関協働）, 事業費（千円）, 読み取らない. */
    String meaning(Meaning meaning) {
        return switch (meaning) {
            case Meaning.NotNeeded ignored -> texts.get("mapping.notNeeded");
            case Meaning.Asks(var heading, var programme, var unit) ->
                heading(heading)
                        + inBrackets(programme.map(this::programme))
                        + inBrackets(unit.filter(Unit::isMoney).map(this::unit));
        };
    }

    String kind(ChoiceKind kind) {
        return texts.get("mapping.ChoiceKind." + kind.name());
    }

    /** The term a word of choice stands for. */
    String term(ChoiceKind kind, String term) {
        return switch (kind) {
            case PROGRAMME -> programme(Programme.valueOf(term));
            case YES_NO -> texts.get("mapping.YesNo." + term);
            case PERIOD_PART -> PeriodNames.in(texts).of(PeriodPart.valueOf(term));
            case STATUS, WAY, REFERRAL_CRITERIA, NEEDS, PROCESS_STEP ->
                texts.get("report." + kind.typeName() + "." + term);
        };
    }

    private String inBrackets(Optional<String> words) {
        return words.map(text -> texts.get("mapping.inBrackets", text)).orElse("");
    }
}
