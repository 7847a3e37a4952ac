package org.assent.platform.web.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.springframework.context.i18n.LocaleContextHolder;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Makes papers. A bean. */
public final class Papers {
    private static final List<String> SCRIPTS = List.of("latin", "latin-ext", "cyrillic", "cyrillic-ext");
    private static final Pattern ANY_DATE =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)");
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    private final ITemplateEngine templates;

    public Papers(ITemplateEngine templates) {
        this.templates = templates;
    }

    /**
     * What is said in another language than the request's, for the model of a paper.
     *
     * @param language in which everything that asks for the language of the request answers
     */
    public static <T> T in(Locale language, Supplier<T> said) {
        Locale before = LocaleContextHolder.getLocale();
        LocaleContextHolder.setLocale(language);
        try {
            return said.get();
        } finally {
            LocaleContextHolder.setLocale(before);
        }
    }

    /** The paper as a tagged PDF file with its fonts in it. */
    public byte[] make(Paper paper) {
        String html = in(
                paper.language(),
                () -> templates.process(paper.template(), new Context(paper.language(), paper.model())));
        PdfRendererBuilder builder = new PdfRendererBuilder();
        for (String script : SCRIPTS) {
            for (int weight : new int[] {REGULAR, BOLD}) {
                builder.useFont(() -> font(script, weight), "Noto Sans " + script, weight, FontStyle.NORMAL, true);
            }
        }
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withProducer("Assent");
        builder.withHtmlContent(html, null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            date(document, paper.at());
            document.save(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a paper could not be made", e);
        }
    }

    /** A PDF says when it was made in its properties, in its metadata and in its identifier. */
    private static void date(PDDocument document, Instant at) throws IOException {
        Calendar date = GregorianCalendar.from(at.atZone(ZoneOffset.UTC));
        document.getDocumentInformation().setCreationDate(date);
        document.getDocumentInformation().setModificationDate(date);
        document.setDocumentId(at.toEpochMilli());
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata != null) {
            String dated = ANY_DATE.matcher(new String(metadata.toByteArray(), StandardCharsets.UTF_8))
                    .replaceAll(at.truncatedTo(ChronoUnit.SECONDS).toString().replace("Z", "+00:00"));
            metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static InputStream font(String script, int weight) {
        String file = "/pdf/fonts/noto-sans-" + script + "-" + weight + ".ttf";
        InputStream font = Papers.class.getResourceAsStream(file);
        if (font == null) {
            throw new IllegalStateException("the font " + file + " is missing");
        }
        return font;
    }
}
