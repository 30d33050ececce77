package kurogo.database;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Every program under test brings its own holder of who is signed in and makes it the one of the whole machine. Where
 * several programs are tested in one go, each test gets back the holder of its own.
 */
final class OwnSecurityContext extends AbstractTestExecutionListener {

    /** Before Spring Security's listener, which signs people in. */
    @Override
    public int getOrder() {
        return 2_000;
    }

    @Override
    public void beforeTestClass(TestContext test) {
        useOwnHolder(test);
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        useOwnHolder(test);
    }

    private static void useOwnHolder(TestContext test) {
        test.getApplicationContext()
                .getBeanProvider(SecurityContextHolderStrategy.class)
                .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
    }
}
