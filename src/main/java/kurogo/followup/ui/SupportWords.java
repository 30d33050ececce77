package kurogo.followup.ui;

import java.util.Optional;
import kurogo.access.Colleague;
import kurogo.followup.ContactWay;
import kurogo.followup.SupportGiven;

/** How a support that was given is put into words; what another section keeps to itself, and what has no value, has words too. */
record SupportWords(FollowUpWords words) {

    /** How it was given; what is no conversation is a training session. */
    String way(Optional<ContactWay> way) {
        return way.map(words::of).orElseGet(() -> get("session"));
    }

    /** Who was responsible. */
    String owner(Optional<Colleague> owner) {
        return owner.map(one -> one.name().isEmpty() ? get("nobody") : one.name())
                .orElseGet(() -> get("confined"));
    }

    /** Who was responsible, told apart from others of the same name by their section. */
    String staff(Optional<Colleague> owner) {
        return words.get("colleague", owner.map(Colleague::section).orElse(""), owner(owner))
                .strip();
    }

    String title(SupportGiven given) {
        return given.told().map(SupportGiven.Told::title).orElseGet(() -> get("confined"));
    }

    private String get(String key) {
        return words.texts().get("followupreport." + key);
    }
}
