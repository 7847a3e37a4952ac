package org.assent.platform.web.api;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assent.platform.process.ProcessModel;
import org.assent.platform.process.ProcessModels;
import org.assent.platform.web.Unknown;
import org.assent.platform.web.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** The drawings of the processes, for the diagram on pages and for any modeller. */
@RestController
class Drawings {
    /** A labelled element as it is written in a model: its id, then its name. */
    private static final Pattern LABEL = Pattern.compile("id=\"([A-Za-z_][\\w.-]*)\" name=\"([^\"]*)\"");

    private final ObjectProvider<ProcessModels> models;
    private final Words words;

    Drawings(ObjectProvider<ProcessModels> models, Words words) {
        this.models = models;
        this.words = words;
    }

    @GetMapping("/processes/{key}.bpmn")
    ResponseEntity<byte[]> drawing(@PathVariable String key) {
        ProcessModel model = models.stream()
                .flatMap(all -> all.find(key).stream())
                .findFirst()
                .orElseThrow(() -> new Unknown("process " + key));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate()) // the labels follow the reader's language
                .contentType(MediaType.APPLICATION_XML)
                .body(inWords(model).getBytes(StandardCharsets.UTF_8));
    }

    private String inWords(ProcessModel model) {
        return LABEL.matcher(model.xml())
                .replaceAll(label -> Matcher.quoteReplacement("id=\"%s\" name=\"%s\""
                        .formatted(
                                label.group(1),
                                HtmlUtils.htmlEscape(
                                        words.drawn(
                                                model.key(), label.group(1), HtmlUtils.htmlUnescape(label.group(2))),
                                        "UTF-8"))));
    }
}
