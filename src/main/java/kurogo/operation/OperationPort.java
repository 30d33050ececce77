package kurogo.operation;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Refuses a start that would put health and figures on the port people use. */
@Component
class OperationPort {

    private static final int ANY_FREE = 0;

    OperationPort(@Value("${server.port}") int people, @Value("${management.server.port}") int operation) {
        if (people == operation && people != ANY_FREE && people >= 0) {
            throw new SharedPortException(people);
        }
    }
}
