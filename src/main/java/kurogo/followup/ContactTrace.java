package kurogo.followup;

import java.time.LocalDate;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;

/**
 * What the audit trail keeps of a contact. Nothing is ever erased there, so how somebody is reached does not stand in it, only whether it is known.
 *
 * @param municipality where
 * @param name who, by name, section and post as it stands in official records
 * @param gone whether they have left
 * @param phoneKnown whether a telephone number is kept
 * @param emailKnown whether an address is kept
 */
record ContactTrace(
        MunicipalityCode municipality,
        String name,
        String section,
        String post,
        boolean manager,
        Optional<LocalDate> since,
        boolean gone,
        boolean phoneKnown,
        boolean emailKnown) {

    static ContactTrace of(MunicipalContact contact) {
        MunicipalContact.Person person = contact.person();
        return new ContactTrace(
                contact.municipality(),
                person.name(),
                person.section(),
                person.post(),
                person.manager(),
                person.since(),
                contact.gone(),
                !person.phone().isBlank(),
                !person.email().isBlank());
    }
}
