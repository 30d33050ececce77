package kurogo.training;

import java.time.LocalDate;
import java.util.List;
import kurogo.followup.Remark;
import kurogo.followup.RemarkSource;
import kurogo.text.Texts;
import org.springframework.stereotype.Component;

/** Days without time for training, as the calendar all features share says them: 議会. */
@Component
class BlockedRemarks implements RemarkSource {

    private final BlockedPeriodRepository periods;

    BlockedRemarks(BlockedPeriodRepository periods) {
        this.periods = periods;
    }

    @Override
    public List<Remark> remarks(LocalDate first, LocalDate last, Texts texts) {
        return periods.between(first, last).stream()
                .map(period -> new Remark(
                        texts.get("training.blocked.short." + period.kind().name()),
                        period.municipality(),
                        period.note(),
                        period.first(),
                        period.last()))
                .toList();
    }
}
