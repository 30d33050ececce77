package kurogo.training.ui;

import kurogo.report.StaleVersionException;
import kurogo.training.TrainingRefused;
import kurogo.uikit.Notices;

/** Does something and says in words why it was not done. */
final class Attempt {

    private Attempt() {}

    /** Whether it was done. */
    static boolean at(TrainingWords words, Runnable change) {
        return at(words, "stale", change);
    }

    /** The same where what was typed stays on the screen until it is done. */
    static boolean keeping(TrainingWords words, Runnable change) {
        return at(words, "stale.kept", change);
    }

    private static boolean at(TrainingWords words, String staleKey, Runnable change) {
        try {
            change.run();
            return true;
        } catch (StaleVersionException stale) {
            Notices.in(words.texts()).error(words.get(staleKey));
        } catch (TrainingRefused refused) {
            Notices.in(words.texts()).error(words.refusal(refused));
        }
        return false;
    }
}
