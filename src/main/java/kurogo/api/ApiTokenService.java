package kurogo.api;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import kurogo.access.AuditTrail;
import kurogo.access.CurrentUser;
import kurogo.access.ForBearers;
import kurogo.access.ForEveryone;
import kurogo.access.OwnAccountService;
import kurogo.access.SignedInUser;
import kurogo.access.UserNotSaved;
import kurogo.api.ApiTokenRefused.Reason;
import kurogo.checksum.Sha256;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Personal tokens for other programs. Of a token only a checksum is kept; whoever has it reads what its owner may read and the
 * owner lets it read, until it expires, is revoked, all sessions of the owner are ended, or the owner is no longer let in.
 */
@Service
@Transactional
public class ApiTokenService {

    /** How many tokens one person may have. */
    static final int MOST = 20;

    /** What a token begins with, so that people and programs that look for lost secrets know it when they see it. */
    static final String BEGINNING = "kurogo_";

    private static final int SECRET_BYTES = 32;
    private static final Duration NOTED_AGAIN_AFTER = Duration.ofHours(1);

    private final ApiTokenRepository tokens;
    private final OwnAccountService account;
    private final CurrentUser currentUser;
    private final AuditTrail auditTrail;
    private final SecureRandom random;
    private final Clock clock;

    ApiTokenService(
            ApiTokenRepository tokens,
            OwnAccountService account,
            CurrentUser currentUser,
            AuditTrail auditTrail,
            SecureRandom random,
            Clock clock) {
        this.tokens = tokens;
        this.account = account;
        this.currentUser = currentUser;
        this.auditTrail = auditTrail;
        this.random = random;
        this.clock = clock;
    }

    /** The tokens of whoever is signed in, the newest first; expired ones too, until their owner takes them away. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<ApiToken> mine() {
        return tokens.of(currentUser.get().id());
    }

    /**
     * Makes a token. Returns its secret, which is shown once and never again.
     *
     * @throws ApiTokenRefused when it is not one that may be had
     * @throws UserNotSaved when the password is not that of whoever asks, which counts as a failed login
     */
    @ForEveryone
    @Transactional(noRollbackFor = UserNotSaved.class)
    public String issue(NewApiToken wanted, String presentPassword) {
        SignedInUser owner = currentUser.get();
        check(wanted, owner);
        account.requirePassword(presentPassword);
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        String token = BEGINNING + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        long id = tokens.insert(owner.id(), wanted, checksum(token), clock.instant());
        auditTrail.record("token.issued", "token/" + id, "", wanted);
        return token;
    }

    /** Takes one of one's own tokens away: from now on it opens nothing. */
    @ForEveryone
    public void revoke(long tokenId) {
        if (tokens.delete(currentUser.get().id(), tokenId)) {
            auditTrail.record("token.revoked", "token/" + tokenId, "", "");
        }
    }

    /** The token of a secret; nothing when there is none or it is over. That it was used is noted, at most once an hour. */
    @ForBearers
    public Optional<ApiToken> opened(String secret) {
        Instant now = clock.instant();
        Optional<ApiToken> token = tokens.find(checksum(secret)).filter(found -> found.holds(now));
        token.filter(found -> found.usedAt()
                        .map(used -> used.plus(NOTED_AGAIN_AFTER).isBefore(now))
                        .orElse(true))
                .ifPresent(found -> tokens.used(found.id(), now));
        return token;
    }

    private void check(NewApiToken wanted, SignedInUser owner) {
        if (wanted.name().isEmpty() || wanted.name().length() > NewApiToken.LONGEST_NAME) {
            throw new ApiTokenRefused(Reason.NAME);
        }
        if (wanted.scopes().isEmpty() || !ApiScope.of(owner.role()).containsAll(wanted.scopes())) {
            throw new ApiTokenRefused(Reason.SCOPES);
        }
        if (!NewApiToken.LIVES.contains(wanted.days())) {
            throw new ApiTokenRefused(Reason.LIFE);
        }
        if (tokens.of(owner.id()).size() >= MOST) {
            throw new ApiTokenRefused(Reason.TOO_MANY);
        }
    }

    private static String checksum(String secret) {
        return Sha256.of(secret);
    }
}
