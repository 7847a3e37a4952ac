package org.assent.platform.web.api;

import java.time.Duration;
import java.util.Optional;
import org.assent.kernel.Capacity;
import org.assent.kernel.Role;
import org.assent.platform.web.PublishedLog;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Unknown;
import org.assent.platform.web.security.Readers;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The log for everybody (C2SP tlog-tiles): checkpoint, tiles, key. */
@RestController
class LogPages {
    private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=UTF-8");

    private final PublishedLog log;
    private final Readers readers;

    LogPages(PublishedLog log, Readers readers) {
        this.log = log;
        this.readers = readers;
    }

    @GetMapping("/log/checkpoint")
    ResponseEntity<String> checkpoint() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(TEXT)
                .body(log.checkpoint());
    }

    @GetMapping("/log/key")
    ResponseEntity<String> key() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(TEXT)
                .body(log.key() + "\n");
    }

    @GetMapping("/log/tile/{*path}")
    ResponseEntity<byte[]> tile(@PathVariable String path) {
        boolean entries = path.startsWith("/entries/");
        if (entries) {
            requireAuditor();
        }
        Optional<byte[]> found = entries ? log.entries("tile" + path) : log.tile("tile" + path);
        byte[] bytes = found.orElseThrow(() -> new Unknown("tile" + path));
        return ResponseEntity.ok()
                .cacheControl(cache(path, entries))
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(bytes);
    }

    /** What a tile holds never changes, a beginning of one included: it is the same bytes for ever. */
    private static CacheControl cache(String path, boolean entries) {
        CacheControl forEver = CacheControl.maxAge(Duration.ofDays(path.contains(".p/") ? 1 : 365))
                .immutable();
        return entries ? forEver.cachePrivate() : forEver.cachePublic();
    }

    /** An auditor of one Network reads the events of that Network by the feed; entries are of all Networks. */
    private void requireAuditor() {
        boolean auditor = readers.current()
                .map(SignedIn::capacity)
                .filter(LogPages::ofInstallation)
                .isPresent();
        if (!auditor) {
            throw new AccessDeniedException("not the auditor of the installation");
        }
    }

    private static boolean ofInstallation(Capacity capacity) {
        return capacity.is(Role.AUDITOR) && capacity.network() == null;
    }
}
