package kurogo.demo;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Loads the demo before the program says that it is ready. */
@Component
@Order(DemoOnFirstStart.BEFORE_THE_FIRST_ADMINISTRATOR)
@ConditionalOnBooleanProperty("kurogo.demo")
class DemoOnFirstStart implements ApplicationRunner {

    /** The demo brings an administrator of its own. */
    static final int BEFORE_THE_FIRST_ADMINISTRATOR = 10;

    private final DemoLoader loader;

    DemoOnFirstStart(DemoLoader loader) {
        this.loader = loader;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        loader.loadWhereWanted();
    }
}
