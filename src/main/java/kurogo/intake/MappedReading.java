package kurogo.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import kurogo.access.CurrentUser;
import kurogo.area.master.MunicipalityCode;
import kurogo.intake.read.layout.Layouts;
import kurogo.intake.read.sheet.SourceFile;
import kurogo.intake.read.term.ReadingContext;
import kurogo.intake.read.term.Terms;
import org.springframework.stereotype.Component;

/** Reads what comes in, with the mapping kept for its sender and layout where there is one. */
@Component
class MappedReading {

    private final MappingRepository mappings;
    private final CurrentUser user;

    MappedReading(MappingRepository mappings, CurrentUser user) {
        this.mappings = mappings;
        this.user = user;
    }

    /**
     * What was understood.
     *
     * @param summary in short
     * @param used the version of a mapping it was read with
     */
    record Result(ReadingSummary summary, Optional<MappingVersion> used) {}

    /** @param progress is told the rows of a long sheet read so far */
    Result read(SourceFile file, ReadingContext context, IntConsumer progress) {
        ReadingSummary plain = summary(file, context, progress);
        List<KeptMapping> ofLayout = mappings.ofLayouts(Layouts.of(file));
        return own(file, context, plain, ofLayout, progress)
                .map(KeptMapping::newest)
                .map(version -> new Result(summary(file, with(context, version), progress), Optional.of(version)))
                .orElseGet(() -> new Result(plain, Optional.empty()));
    }

    /** The sender's own among the mappings of a layout. A file that names its sender only once it is mapped is read so to tell. */
    private Optional<KeptMapping> own(
            SourceFile file,
            ReadingContext context,
            ReadingSummary plain,
            List<KeptMapping> ofLayout,
            IntConsumer progress) {
        Optional<KeptMapping> own = of(sender(plain), ofLayout);
        boolean namesNobody = plain.municipalities().isEmpty();
        return own.isPresent() || ofLayout.isEmpty() || !namesNobody
                ? own
                : of(sender(summary(file, with(context, ofLayout.getFirst().newest()), progress)), ofLayout);
    }

    private Optional<MunicipalityCode> sender(ReadingSummary summary) {
        return Sender.of(user.get().municipality(), summary.municipalities());
    }

    private static Optional<KeptMapping> of(Optional<MunicipalityCode> sender, List<KeptMapping> ofLayout) {
        return ofLayout.stream()
                .filter(mapping -> mapping.sender().equals(sender))
                .findFirst();
    }

    private static ReadingContext with(ReadingContext context, MappingVersion version) {
        return context.with(Terms.builtIn().with(version.content()));
    }

    private static ReadingSummary summary(SourceFile file, ReadingContext context, IntConsumer progress) {
        ReadingSummary summary = new ReadingSummary(progress);
        EmptyReports.read(file, context, summary);
        return summary;
    }
}
