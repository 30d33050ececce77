package kurogo.database;

import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips the tests on PostgreSQL, saying so, on a machine where it cannot be started. */
final class DatabaseAtHand implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        try {
            return ConditionEvaluationResult.enabled(TestDatabase.address());
        } catch (UncheckedIOException | IllegalStateException cannotStart) {
            return ConditionEvaluationResult.disabled(
                    "PostgreSQL cannot be started on this machine: " + cannotStart.getMessage());
        }
    }
}
