package kurogo.followup;

import java.time.LocalDate;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;

/**
 * Which conversations a list shows.
 *
 * @param scope whose
 * @param state whether they lie ahead; nothing for all
 * @param way how they are held; nothing for all
 * @param municipality with one municipality; nothing for all
 * @param from from this day on
 * @param to up to this day
 * @param text a part of title or notes; may be empty
 * @param withdrawn whether withdrawn records are shown instead of those that stand
 */
public record ConversationFilter(
        Scope scope,
        Optional<ConversationState> state,
        Optional<ContactWay> way,
        Optional<MunicipalityCode> municipality,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        String text,
        boolean withdrawn) {

    public static ConversationFilter of(Scope scope) {
        return new ConversationFilter(
                scope,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                false);
    }

    /** The same between two days, both included. */
    public ConversationFilter between(LocalDate first, LocalDate last) {
        return new ConversationFilter(
                scope, state, way, municipality, Optional.of(first), Optional.of(last), text, withdrawn);
    }

    /** The same with one municipality. */
    public ConversationFilter with(MunicipalityCode code) {
        return new ConversationFilter(scope, state, way, Optional.of(code), from, to, text, withdrawn);
    }
}
