package kurogo.followup;

import java.util.List;
import kurogo.text.Texts;

/** Something else people are told of among their notices of the day. Every bean of this type is asked. */
public interface NoticeSource {

    /**
     * What the signed-in person is told today, the newest first.
     *
     * @param texts the words and the language to say it in
     */
    List<Announcement> announcements(Texts texts);
}
