package kurogo.access;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person set for themselves, kept with their account so that it holds at every desk. */
@Service
@Transactional
@ForEveryone
public class OwnSettings {

    private final UserSettingRepository repository;
    private final CurrentUser user;

    OwnSettings(UserSettingRepository repository, CurrentUser user) {
        this.repository = repository;
        this.user = user;
    }

    /** The setting of a name such as {@code municipality.columns}; nothing until it was set. */
    @Transactional(readOnly = true)
    public Optional<String> find(String name) {
        return repository.find(user.get().id(), name);
    }

    /** Keeps a setting. The program itself, which has no account, keeps none. */
    public void keep(String name, String setting) {
        repository.keep(user.get().id(), name, setting);
    }
}
