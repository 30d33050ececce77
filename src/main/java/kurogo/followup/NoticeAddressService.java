package kurogo.followup;

import java.util.Optional;
import kurogo.access.ForAdministrators;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the program sends somebody's notices of what other features tell. */
@Service
@Transactional(readOnly = true)
@ForAdministrators
public class NoticeAddressService {

    private final NoticeRepository notices;

    NoticeAddressService(NoticeRepository notices) {
        this.notices = notices;
    }

    /** The address of somebody of the prefecture who is let in and wants a mail of each thing; nothing of anybody else. */
    public Optional<String> of(long userId) {
        return notices.mailedAtOnce(userId);
    }
}
