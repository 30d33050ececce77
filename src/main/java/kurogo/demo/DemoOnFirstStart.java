package kurogo.demo;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Loads the demo before the program says that it is ready. */
@Component
@ConditionalOnBooleanProperty("kurogo.demo")
class DemoOnFirstStart implements ApplicationRunner {

    private final DemoLoader loader;

    DemoOnFirstStart(DemoLoader loader) {
        this.loader = loader;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        loader.loadWhereWanted();
    }
}
