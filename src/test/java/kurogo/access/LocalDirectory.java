package kurogo.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** An organisation's directory on this machine: it describes itself, and gives out signed words about whoever it is told to. */
final class LocalDirectory implements AutoCloseable {

    static final String CLIENT = "kurogo";

    private static final int BITS = 2048;
    private static final int TOKEN_SECONDS = 300;

    private final HttpServer server;
    private final RSAKey key;
    private volatile String answer = "";

    private LocalDirectory(HttpServer server, RSAKey key) {
        this.server = server;
        this.key = key;
    }

    static LocalDirectory open() throws IOException, JOSEException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        LocalDirectory directory = new LocalDirectory(
                server, new RSAKeyGenerator(BITS).keyID("one").generate());
        server.createContext("/.well-known/openid-configuration", asked -> reply(asked, directory.description()));
        server.createContext("/keys", asked -> reply(asked, new JWKSet(directory.key.toPublicJWK()).toString()));
        server.createContext("/token", asked -> reply(asked, directory.answer));
        server.start();
        return directory;
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** What it says from now on about whoever comes back from it. */
    void says(String subject, String nonce, Map<String, Object> claims) throws JOSEException {
        says(subject, nonce, claims, key);
    }

    /** The same, signed with a key that is not its own. */
    void isCounterfeit(String subject, String nonce, Map<String, Object> claims) throws JOSEException {
        says(subject, nonce, claims, new RSAKeyGenerator(BITS).keyID("one").generate());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void says(String subject, String nonce, Map<String, Object> claims, RSAKey with) throws JOSEException {
        Instant now = Instant.now();
        JWTClaimsSet.Builder words = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(CLIENT)
                .subject(subject)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(TOKEN_SECONDS)))
                .claim("nonce", nonce);
        claims.forEach(words::claim);
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(), words.build());
        token.sign(new RSASSASigner(with));
        answer = json(Map.of(
                "access_token",
                "none",
                "token_type",
                "Bearer",
                "expires_in",
                TOKEN_SECONDS,
                "id_token",
                token.serialize()));
    }

    private String description() {
        return json(Map.of(
                "issuer",
                issuer(),
                "authorization_endpoint",
                issuer() + "/authorize",
                "token_endpoint",
                issuer() + "/token",
                "jwks_uri",
                issuer() + "/keys",
                "subject_types_supported",
                new String[] {"public"},
                "response_types_supported",
                new String[] {"code"},
                "id_token_signing_alg_values_supported",
                new String[] {"RS256"}));
    }

    private static String json(Map<String, Object> content) {
        return JsonMapper.shared().writeValueAsString(content);
    }

    private static void reply(HttpExchange asked, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        asked.getResponseHeaders().set("Content-Type", "application/json");
        asked.sendResponseHeaders(200, bytes.length);
        asked.getResponseBody().write(bytes);
        asked.close();
    }
}
