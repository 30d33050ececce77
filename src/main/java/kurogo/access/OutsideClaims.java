package kurogo.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.access.LoginRefused.Reason;
import kurogo.area.master.MunicipalityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Understands what a directory says about a person (OpenID Connect claims). Where it says nothing that was named here beforehand,
 * nobody comes in.
 */
@Component
class OutsideClaims {

    private static final int LONGEST_NAME = 80;

    private final Map<String, Role> roles;
    private final String roleClaim;
    private final String nameClaim;
    private final String displayNameClaim;
    private final String municipalityClaim;

    OutsideClaims(
            @Value("${kurogo.single-sign-on.roles}") String roles,
            @Value("${kurogo.single-sign-on.role-claim}") String roleClaim,
            @Value("${kurogo.single-sign-on.name-claim}") String nameClaim,
            @Value("${kurogo.single-sign-on.display-name-claim}") String displayNameClaim,
            @Value("${kurogo.single-sign-on.municipality-claim}") String municipalityClaim) {
        this.roles = parse(roles);
        this.roleClaim = roleClaim;
        this.nameClaim = nameClaim;
        this.displayNameClaim = displayNameClaim;
        this.municipalityClaim = municipalityClaim;
    }

    /**
     * The person, with the first of the roles named here that the directory gives them.
     *
     * @throws LoginRefused when there is none
     */
    OutsideIdentity read(String issuer, String subject, Map<String, Object> claims) {
        String name = text(claims, nameClaim).orElseThrow(() -> new LoginRefused(Reason.NO_NAME));
        Set<String> given = values(claims, roleClaim).collect(Collectors.toSet());
        Role role = roles.entrySet().stream()
                .filter(known -> given.contains(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new LoginRefused(Reason.NO_ROLE));
        Optional<MunicipalityCode> municipality =
                role == Role.MUNICIPAL_REPORTER ? Optional.of(municipality(claims)) : Optional.empty();
        String displayName = displayName(claims).orElse(name);
        return new OutsideIdentity(issuer, subject, new UserProfile(name, displayName, role, municipality, true));
    }

    private MunicipalityCode municipality(Map<String, Object> claims) {
        return text(claims, municipalityClaim)
                .flatMap(MunicipalityCode::parse)
                .orElseThrow(() -> new LoginRefused(Reason.NO_MUNICIPALITY));
    }

    /** One claim, or several in the order in which a name is written here: {@code family_name given_name}. */
    private Optional<String> displayName(Map<String, Object> claims) {
        String name = Arrays.stream(displayNameClaim.split(" "))
                .flatMap(claim -> text(claims, claim).stream())
                .collect(Collectors.joining(" "));
        return fits(name) ? Optional.of(name) : Optional.empty();
    }

    private static Optional<String> text(Map<String, Object> claims, String claim) {
        return values(claims, claim)
                .map(String::strip)
                .filter(OutsideClaims::fits)
                .findFirst();
    }

    private static boolean fits(String name) {
        return !name.isEmpty() && name.length() <= LONGEST_NAME;
    }

    /** One claim or several, also inside others: {@code realm_access.roles}. A claim whose own name has dots goes first. */
    private static Stream<String> values(Map<String, Object> claims, String path) {
        @Nullable Object found = claims.get(path);
        int dot = path.indexOf('.');
        if (found == null && dot > 0 && claims.get(path.substring(0, dot)) instanceof Map<?, ?> inside) {
            return values(named(inside), path.substring(dot + 1));
        }
        Stream<?> all = found instanceof Collection<?> several ? several.stream() : Stream.ofNullable(found);
        return all.filter(String.class::isInstance).map(String.class::cast);
    }

    private static Map<String, Object> named(Map<?, ?> claims) {
        Map<String, Object> named = new LinkedHashMap<>();
        claims.forEach((name, value) -> named.put(String.valueOf(name), Objects.requireNonNullElse(value, "")));
        return named;
    }

    /** {@code their-word=ROLE, another=ROLE}, in the order in which the first that holds counts. */
    private static Map<String, Role> parse(String roles) {
        Map<String, Role> parsed = new LinkedHashMap<>();
        Arrays.stream(roles.split(","))
                .map(String::strip)
                .filter(pair -> !pair.isEmpty())
                .forEach(pair -> {
                    int equals = pair.lastIndexOf('=');
                    if (equals < 1) {
                        throw new IllegalArgumentException("kurogo.single-sign-on.roles wants word=ROLE, not " + pair);
                    }
                    parsed.put(
                            pair.substring(0, equals).strip(),
                            Role.valueOf(pair.substring(equals + 1).strip()));
                });
        return parsed;
    }
}
