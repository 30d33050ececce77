package kurogo.followup.ui;

import java.util.OptionalDouble;
import java.util.function.ToIntFunction;
import kurogo.export.ExportColumn;
import kurogo.export.ExportValue;
import kurogo.followup.FlagOutcome;
import kurogo.text.Texts;

/** What is told of what became of flags, on the screen and in the workbook. */
enum OutcomeColumn {
    FLAGS(FlagOutcome::flags),
    RESOLVED(FlagOutcome::resolvedByStaff),
    GONE(FlagOutcome::gone),
    EXPLAINED(FlagOutcome::explained),
    OPEN(FlagOutcome::open),
    MONTHS(FlagOutcome::flags) {
        @Override
        String of(FlagOutcome outcome, Texts texts) {
            OptionalDouble months = outcome.medianMonths();
            return months.isPresent()
                    ? texts.get("followupreport.monthsNumber", months.getAsDouble())
                    : texts.get("followupreport.noMonths");
        }

        @Override
        ExportValue value(FlagOutcome outcome) {
            OptionalDouble months = outcome.medianMonths();
            return months.isPresent() ? ExportValue.of(months.getAsDouble()) : ExportValue.BLANK;
        }

        @Override
        ExportColumn column(Texts texts) {
            return ExportColumn.decimal(heading(texts));
        }
    };

    private final ToIntFunction<FlagOutcome> count;

    OutcomeColumn(ToIntFunction<FlagOutcome> count) {
        this.count = count;
    }

    String heading(Texts texts) {
        return texts.get("followupreport.outcome." + name());
    }

    String of(FlagOutcome outcome, Texts texts) {
        return Integer.toString(count.applyAsInt(outcome));
    }

    ExportValue value(FlagOutcome outcome) {
        return ExportValue.of((long) count.applyAsInt(outcome));
    }

    ExportColumn column(Texts texts) {
        return ExportColumn.whole(heading(texts));
    }
}
