package kurogo.review;

import kurogo.text.Texts;

/** Tells what is being done about a flag. Whoever keeps record of that gives the review one of these. */
public interface Pursuits {

    /** What the signed-in person may know of it. */
    Pursuit of(TrackedFlag flag, Texts texts);
}
