package kurogo.followup;

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

/** Two officials of two sections and one without, with accounts of their own. */
final class FollowUpPeople {

    private final UserService users;
    private final ColleagueService colleagues;
    private final OnBehalf onBehalf;

    FollowUpPeople(UserService users, ColleagueService colleagues, OnBehalf onBehalf) {
        this.users = users;
        this.colleagues = colleagues;
        this.onBehalf = onBehalf;
    }

    /** Makes an account and returns its number. */
    long hire(String name, String section) {
        return ActingAs.program("試験", () -> {
            UserProfile profile = new UserProfile(name, name, Role.PREFECTURE_STAFF, Optional.empty(), true);
            long id = TestAccounts.create(users, profile, "himitsu-no-kotoba").id();
            if (!section.isEmpty()) {
                colleagues.moveToSection(new Colleague(id, name, ""), section);
            }
            return id;
        });
    }

    <T> T as(long userId, Supplier<T> work) {
        return onBehalf.of(userId, "", work);
    }
}
