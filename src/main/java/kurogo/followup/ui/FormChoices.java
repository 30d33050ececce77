package kurogo.followup.ui;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import kurogo.access.Colleague;
import kurogo.access.ColleagueService;
import kurogo.area.master.MunicipalityCode;
import kurogo.followup.ContactBookService;
import kurogo.followup.MunicipalContact;
import kurogo.review.FlagService;
import kurogo.review.TrackedFlag;

/** What can be chosen in the form. */
final class FormChoices {

    private final FlagService flags;
    private final FlagNames names;
    private final ContactBookService contacts;
    private final ColleagueService colleagues;

    FormChoices(FlagService flags, FlagNames names, ContactBookService contacts, ColleagueService colleagues) {
        this.flags = flags;
        this.names = names;
        this.contacts = contacts;
        this.colleagues = colleagues;
    }

    /** Flags of some municipalities somebody has to do something about, and those already named. */
    List<TrackedFlag> flags(Collection<MunicipalityCode> municipalities, Collection<Long> named) {
        return flags.ofMunicipalities(municipalities).stream()
                .filter(flag -> flag.state().isOpen() || named.contains(flag.id()))
                .toList();
    }

    String name(TrackedFlag flag) {
        return names.of(flag);
    }

    /** The names of some flags. */
    List<String> names(List<Long> ids) {
        return flags.named(ids).stream().map(names::of).toList();
    }

    /** The name of a flag among those of one municipality. */
    String nameInOne(TrackedFlag flag) {
        return names.withoutMunicipality(flag);
    }

    List<Colleague> colleagues() {
        return colleagues.all();
    }

    /** Who may be made responsible for something. */
    List<Colleague> responsible() {
        return colleagues.responsible();
    }

    List<MunicipalContact> contacts(Collection<MunicipalityCode> municipalities) {
        return contacts.of(municipalities).stream()
                .filter(contact -> !contact.gone())
                .toList();
    }

    /** Whom the last reports name and nobody has added yet. */
    Map<MunicipalityCode, MunicipalContact.Person> named(Collection<MunicipalityCode> municipalities) {
        return contacts.named(municipalities);
    }

    MunicipalContact add(MunicipalityCode municipality, MunicipalContact.Person person) {
        return contacts.add(municipality, person);
    }

    MunicipalContact change(MunicipalContact seen, MunicipalContact.Person person, boolean gone) {
        return contacts.change(seen, person, gone);
    }
}
