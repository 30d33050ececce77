package kurogo.access;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Those who work on flags and conversations, by name only. */
@Service
@Transactional(readOnly = true)
@ForPrefecture
public class StaffService {

    private final UserRepository repository;

    StaffService(UserRepository repository) {
        this.repository = repository;
    }

    /** Staff and administrators who may sign in, by name. */
    public List<StaffMember> all() {
        return repository.staff();
    }

    /** A member of staff who may sign in. */
    public Optional<StaffMember> find(long id) {
        return all().stream().filter(member -> member.id() == id).findFirst();
    }
}
