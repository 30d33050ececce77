package kurogo.overview;

import java.time.Instant;
import java.util.List;
import kurogo.text.Texts;

/** Tells what was made by itself. Whatever makes such things gives the overview one of these. */
public interface Announcements {

    /** What the signed-in person may see of what was made after a moment, the newest first. */
    List<Announcement> since(Instant moment, Texts texts);
}
