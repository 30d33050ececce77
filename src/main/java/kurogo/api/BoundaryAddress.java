package kurogo.api;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import kurogo.area.AreaService;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out boundaries to whoever is signed in, at addresses that never mean anything else: a browser fetches them once. */
@RestController
class BoundaryAddress {

    private static final MediaType GEO_JSON = MediaType.parseMediaType("application/geo+json");
    private static final Duration KEPT_BY_BROWSERS = Duration.ofDays(365);

    private final AreaService area;

    BoundaryAddress(AreaService area) {
        this.area = area;
    }

    @GetMapping("/boundaries/{checksum}.geojson")
    ResponseEntity<byte[]> boundaries(@PathVariable("checksum") String checksum) {
        return area.boundaries(checksum)
                .map(geoJson -> ResponseEntity.ok()
                        .contentType(GEO_JSON)
                        .cacheControl(CacheControl.maxAge(KEPT_BY_BROWSERS)
                                .cachePrivate()
                                .immutable())
                        .body(geoJson.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
