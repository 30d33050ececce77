package kurogo.followup;

import java.util.Collection;
import java.util.Map;
import kurogo.access.ForAdministrators;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How people are reached by notices of what other features tell. */
@Service
@Transactional(readOnly = true)
@ForAdministrators
public class NoticeAddressService {

    private final NoticeRepository notices;

    NoticeAddressService(NoticeRepository notices) {
        this.notices = notices;
    }

    /** How some people of the prefecture are reached, by account; whoever is not let in is missing. */
    public Map<Long, NoticeReach> of(Collection<Long> userIds) {
        return notices.reach(userIds);
    }
}
