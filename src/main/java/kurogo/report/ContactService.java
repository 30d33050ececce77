package kurogo.report;

import java.util.Map;
import kurogo.access.ForPrefecture;
import kurogo.area.master.MunicipalityCode;
import kurogo.report.answers.ContactAnswers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom to ask at a municipality: what anybody of the prefecture reads on its page. */
@Service
@Transactional(readOnly = true)
@ForPrefecture
public class ContactService {

    private final ContactRepository contacts;

    ContactService(ContactRepository contacts) {
        this.contacts = contacts;
    }

    /**
     * The contact of each municipality's last counted report, of whatever round, that names one; municipalities that
     * never named any are absent.
     */
    public Map<MunicipalityCode, ContactAnswers> latest() {
        return contacts.latest();
    }
}
