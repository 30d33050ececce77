package kurogo.uikit;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import java.util.Map;
import java.util.Optional;

/**
 * One choice of a filter bar, kept in the address under its parameter's name.
 *
 * @param <T> what is chosen
 */
public final class Filter<T> {

    private final String parameter;
    private final AbstractField<?, T> field;
    private final Codec<T> codec;

    /** How a choice is written into the address and read back. */
    interface Codec<T> {

        /** The text in the address; empty when the choice needs none. */
        Optional<String> write(T choice);

        /** The choice for a text of the address, or what stands when it is absent or unknown. */
        T read(Optional<String> text);
    }

    Filter(String parameter, AbstractField<?, T> field, Codec<T> codec) {
        this.parameter = parameter;
        this.field = field;
        this.codec = codec;
    }

    /** Gives it room for long names. */
    public Filter<T> wide() {
        field.addClassName("kurogo-wide-filter");
        return this;
    }

    /** Whether there is anything to choose; what was chosen before stays in the address. */
    public Filter<T> offered(boolean offered) {
        field.setEnabled(offered);
        return this;
    }

    /** What is chosen now. */
    public T value() {
        return field.getValue();
    }

    Component component() {
        return field;
    }

    void onUserChange(Runnable action) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                action.run();
            }
        });
    }

    void read(Map<String, String> parameters) {
        field.setValue(codec.read(Optional.ofNullable(parameters.get(parameter))));
    }

    void write(Map<String, String> parameters) {
        codec.write(value())
                .ifPresentOrElse(text -> parameters.put(parameter, text), () -> parameters.remove(parameter));
    }
}
