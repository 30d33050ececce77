package kurogo.followup;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kurogo.access.AuditTrail;
import kurogo.access.ForPrefecture;
import kurogo.access.ForStaff;
import kurogo.area.master.MunicipalityCode;
import kurogo.report.ContactService;
import kurogo.report.StaleVersionException;
import kurogo.report.answers.ContactAnswers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom to talk to at a municipality. */
@Service
@Transactional
public class ContactBookService {

    private final ContactBookRepository contacts;
    private final ContactService reported;
    private final AuditTrail auditTrail;

    ContactBookService(ContactBookRepository contacts, ContactService reported, AuditTrail auditTrail) {
        this.contacts = contacts;
        this.reported = reported;
        this.auditTrail = auditTrail;
    }

    /** The people known at some municipalities, those who have left last. */
    @ForPrefecture
    @Transactional(readOnly = true)
    public List<MunicipalContact> of(Collection<MunicipalityCode> municipalities) {
        return contacts.of(municipalities);
    }

    /** Whom the last reports of some municipalities name and the book does not hold yet. */
    @ForStaff
    @Transactional(readOnly = true)
    public Map<MunicipalityCode, MunicipalContact.Person> named(Collection<MunicipalityCode> municipalities) {
        Map<MunicipalityCode, ContactAnswers> latest = reported.latest();
        List<MunicipalContact> known = contacts.of(municipalities);
        Map<MunicipalityCode, MunicipalContact.Person> named = new TreeMap<>();
        municipalities.forEach(code -> Optional.ofNullable(latest.get(code))
                .filter(contact -> !contact.name().isBlank())
                .filter(contact -> known.stream()
                        .noneMatch(one -> one.municipality().equals(code)
                                && one.person().name().equals(contact.name())))
                .ifPresent(contact -> named.put(code, person(contact))));
        return named;
    }

    private static MunicipalContact.Person person(ContactAnswers contact) {
        return new MunicipalContact.Person(
                contact.name(), contact.section(), "", contact.phone(), contact.email(), false, Optional.empty());
    }

    /** Adds somebody. */
    @ForStaff
    public MunicipalContact add(MunicipalityCode municipality, MunicipalContact.Person person) {
        MunicipalContact added =
                contacts.find(contacts.insert(municipality, person)).orElseThrow();
        auditTrail.record("contact.added", "contact/" + added.id(), "", ContactTrace.of(added));
        return added;
    }

    /**
     * Notes something new about somebody, or that they have left; whoever has left is known by name and post alone from then on.
     *
     * @throws StaleVersionException when it was changed meanwhile
     */
    @ForStaff
    public MunicipalContact change(MunicipalContact seen, MunicipalContact.Person person, boolean gone) {
        if (!contacts.update(seen, gone ? person.unreachable() : person, gone)) {
            throw new StaleVersionException(seen);
        }
        MunicipalContact changed = contacts.find(seen.id()).orElseThrow();
        auditTrail.record("contact.changed", "contact/" + seen.id(), ContactTrace.of(seen), ContactTrace.of(changed));
        return changed;
    }
}
