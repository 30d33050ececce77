package kurogo.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

class SpareTest {

    @Test
    void whatTheDatabaseSaysIsShown() {
        assertThat(Spare.orElse(() -> "見本県", "")).isEqualTo("見本県");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsDoneWithout() {
        assertThat(Spare.<String>orElse(
                        () -> {
                            throw new DataAccessResourceFailureException("closed");
                        },
                        ""))
                .isEmpty();
        assertThat(Spare.<String>orElse(
                        () -> {
                            throw new CannotCreateTransactionException("no connection");
                        },
                        ""))
                .isEmpty();
    }

    @Test
    void aFaultOfTheProgramIsNotPassedOver() {
        assertThatThrownBy(() -> Spare.<String>orElse(
                        () -> {
                            throw new IllegalStateException("fault");
                        },
                        ""))
                .isInstanceOf(IllegalStateException.class);
    }
}
