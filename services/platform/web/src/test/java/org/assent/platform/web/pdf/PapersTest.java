package org.assent.platform.web.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class PapersTest {
    private static final Instant AT = Instant.parse("2026-02-09T15:00:00Z");

    private static Papers papers() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return new Papers(engine);
    }

    private static byte[] made() {
        return papers().make(new Paper(
                "pdf/example",
                Map.of("language", "ru", "title", "Решение № 1", "sentence", "Принято “by consensus” — 72 часа."),
                Locale.forLanguageTag("ru"),
                "Решение № 1",
                AT));
    }

    @Test
    void its_text_can_be_taken_out_in_both_alphabets() throws IOException {
        try (PDDocument document = Loader.loadPDF(made())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Решение № 1", "Принято “by consensus” — 72 часа.");
        }
    }

    @Test
    void it_has_a_language_a_title_tags_and_the_date_of_its_facts() throws IOException {
        try (PDDocument document = Loader.loadPDF(made())) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ru");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Решение № 1");
            Calendar date = document.getDocumentInformation().getCreationDate();
            assertThat(date.toInstant()).isEqualTo(AT);
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            List<String> tags = new ArrayList<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), tags);
            assertThat(tags).contains("H1", "P", "Table", "TH", "TD");
        }
    }

    private static void collect(PDStructureNode node, List<String> tags) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                collect(element, tags);
            }
        }
    }

    @Test
    void it_is_the_same_whenever_it_is_made() throws InterruptedException {
        byte[] once = made();
        Thread.sleep(1100);
        assertThat(made()).isEqualTo(once);
    }
}
