package kurogo.operation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OperationPortTest {

    @Test
    void onePortForPeopleAndForOperationIsRefused() {
        assertThatThrownBy(() -> new OperationPort(8080, 8080)).isInstanceOf(SharedPortException.class);
    }

    @Test
    void twoPortsNoneOrAnyFreeOnesAreFine() {
        assertThatCode(() -> new OperationPort(8080, 8081)).doesNotThrowAnyException();
        assertThatCode(() -> new OperationPort(8080, -1)).doesNotThrowAnyException();
        assertThatCode(() -> new OperationPort(0, 0)).doesNotThrowAnyException();
    }
}
