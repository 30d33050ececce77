package kurogo.intake.read.term;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.calendar.PeriodPart;
import kurogo.intake.read.Heading;
import kurogo.report.answers.ImplementationStatus;
import kurogo.report.answers.NeedsAssessment;
import kurogo.report.answers.ProcessStep;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ReferralCriteria;
import kurogo.report.answers.WayOfRunning;

/** The sets of terms that words of choice are taken from. */
public enum ChoiceKind {
    PROGRAMME(Programme.class),
    STATUS(ImplementationStatus.class),
    YES_NO(YesNo.class),
    WAY(WayOfRunning.class),
    REFERRAL_CRITERIA(ReferralCriteria.class),
    NEEDS(NeedsAssessment.class),
    PERIOD_PART(PeriodPart.class),
    PROCESS_STEP(ProcessStep.class);

    private final Class<? extends Enum<?>> type;

    ChoiceKind(Class<? extends Enum<?>> type) {
        this.type = type;
    }

    /** Names of the constants to choose from. */
    public List<String> terms() {
        return Stream.of(type.getEnumConstants()).map(Enum::name).toList();
    }

    /** Name of the type the constants are of. */
    public String typeName() {
        return type.getSimpleName();
    }

    /** What is chosen under a heading; nothing where words do not choose. */
    public static Optional<ChoiceKind> of(Heading heading) {
        return switch (heading) {
            case PROGRAMME -> Optional.of(PROGRAMME);
            case STATUS -> Optional.of(STATUS);
            case RUN, TARGETS_SET -> Optional.of(YES_NO);
            case WAY -> Optional.of(WAY);
            case REFERRAL_CRITERIA -> Optional.of(REFERRAL_CRITERIA);
            case NEEDS -> Optional.of(NEEDS);
            default -> Optional.empty();
        };
    }

    /** The kind of a type's constants; nothing when words do not choose among them. */
    public static Optional<ChoiceKind> of(String typeName) {
        return Arrays.stream(values())
                .filter(kind -> kind.typeName().equals(typeName))
                .findFirst();
    }
}
