package kurogo.followup;

import java.time.LocalDate;
import java.util.List;
import kurogo.text.Texts;

/** Something that is said of days in the calendar beside what is planned for them. Every bean of this type is asked. */
public interface RemarkSource {

    /**
     * What is said of days between two, both included.
     *
     * @param texts the words and the language to say it in
     */
    List<Remark> remarks(LocalDate first, LocalDate last, Texts texts);
}
