package kurogo.followup;

import java.util.List;
import java.util.Optional;

/**
 * Who else is at a record that somebody is changing.
 *
 * @param writing drafts of it others have saved lately and neither kept nor discarded, the one saved last first
 * @param changed what became of the record since the changing of it began; nothing while it stands as it was, or can no longer be read
 * @param shut whether another section keeps it to itself by now
 */
public record Company(List<Draft> writing, Optional<Conversation> changed, boolean shut) {

    /** Nobody is at what is not on record yet. */
    public static final Company NOBODY = new Company(List.of(), Optional.empty(), false);

    public Company {
        writing = List.copyOf(writing);
    }
}
