package org.assent.platform.web.api;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.assent.platform.process.ProcessModel;
import org.assent.platform.process.ProcessModels;
import org.assent.platform.web.Unknown;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The drawings of the processes, for the diagram on pages and for any modeller. */
@RestController
class Drawings {
    private final ObjectProvider<ProcessModels> models;

    Drawings(ObjectProvider<ProcessModels> models) {
        this.models = models;
    }

    @GetMapping("/processes/{key}.bpmn")
    ResponseEntity<byte[]> drawing(@PathVariable String key) {
        ProcessModel model = models.stream()
                .flatMap(all -> all.find(key).stream())
                .findFirst()
                .orElseThrow(() -> new Unknown("process " + key));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePrivate())
                .contentType(MediaType.APPLICATION_XML)
                .body(model.xml().getBytes(StandardCharsets.UTF_8));
    }
}
