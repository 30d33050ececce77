package kurogo.training;

import java.time.LocalDate;
import java.util.Optional;

/**
 * 人事異動: that somebody moved to another post, or left.
 *
 * @param seen whom, as they were seen
 * @param to where to; nothing for whoever left
 */
public record PersonnelMove(Participant seen, Optional<NewPost> to) {

    /**
     * Where somebody moved to within their municipality.
     *
     * @param section 所属
     * @param post 職
     * @param manager whether it is a manager's post
     */
    public record NewPost(String section, String post, boolean manager) {

        /** Where somebody is. */
        public static NewPost of(Person person) {
            return new NewPost(person.section(), person.post(), person.manager());
        }
    }

    public static PersonnelMove to(NewPost post, Participant seen) {
        return new PersonnelMove(seen, Optional.of(post));
    }

    public static PersonnelMove away(Participant seen) {
        return new PersonnelMove(seen, Optional.empty());
    }

    /** Whether they are said to have moved to where they are. */
    public boolean changesNothing() {
        return to.filter(post -> post.equals(NewPost.of(seen.person()))).isPresent();
    }

    /** Whether a day lies before the one since when they are in their post. */
    boolean wouldEndBeforeItBegan(LocalDate day) {
        return seen.person().since().filter(since -> since.isAfter(day)).isPresent();
    }
}
