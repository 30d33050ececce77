package kurogo.followup;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kurogo.access.ActingAs;
import kurogo.access.Colleague;
import kurogo.access.ColleagueService;
import kurogo.access.OnBehalf;
import kurogo.access.Role;
import kurogo.access.TestAccounts;
import kurogo.access.UserProfile;
import kurogo.access.UserService;

/** Officials with accounts and sections of their own, and what they put on record. */
final class FollowUpPeople {

    private final UserService users;
    private final ColleagueService colleagues;
    private final OnBehalf onBehalf;
    private final DraftService drafts;

    FollowUpPeople(UserService users, ColleagueService colleagues, OnBehalf onBehalf, DraftService drafts) {
        this.users = users;
        this.colleagues = colleagues;
        this.onBehalf = onBehalf;
        this.drafts = drafts;
    }

    /** Makes an account and returns its number. */
    long hire(String name, String section) {
        return ActingAs.program("試験", () -> {
            UserProfile profile = new UserProfile(name, name, Role.PREFECTURE_STAFF, Optional.empty(), true);
            long id = TestAccounts.create(users, profile, "himitsu-no-kotoba").id();
            if (!section.isEmpty()) {
                colleagues.move(Colleague.named(id, name), section, "");
            }
            return id;
        });
    }

    <T> T as(long userId, Supplier<T> work) {
        return onBehalf.of(userId, "", work);
    }

    /** Puts a conversation on record. */
    Conversation keep(long who, ConversationContent content, NewAction... agreed) {
        return kept(as(
                who, () -> drafts.keep(drafts.begin(Draft.Work.agreeing(content, List.of(agreed))), Resolution.NONE)));
    }

    /** Changes a record. */
    Conversation change(long who, Conversation seen, ConversationContent content) {
        return kept(as(who, () -> {
            Draft draft = drafts.edit(seen);
            return drafts.keep(drafts.save(draft, draft.work().with(content)), Resolution.NONE);
        }));
    }

    private static Conversation kept(Keeping keeping) {
        return ((Keeping.Kept) keeping).conversation();
    }
}
