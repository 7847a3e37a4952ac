package org.assent.consultation.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assent.consultation.ConsultedText;
import org.assent.consultation.messages.ConsultationView;
import org.assent.consultation.messages.FindConsultation;
import org.assent.documents.FileKind;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.Csv;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Unknown;
import org.assent.platform.web.Words;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The comment matrix as files, filtered like the page. */
@Controller
class MatrixExports {
    private final FindConsultation find;
    private final Words words;

    MatrixExports(FindConsultation find, Words words) {
        this.find = find;
        this.words = words;
    }

    @GetMapping(value = "/consultations/{roundId}/matrix.csv", produces = Csv.MEDIA_TYPE)
    @ResponseBody
    String csv(@PathVariable UUID roundId, @RequestParam Map<String, String> fields, SignedIn reader, Moment moment) {
        MatrixTable table = table(roundId, fields, reader, moment);
        return Csv.of(table.headings(), table.rows());
    }

    @GetMapping("/consultations/{roundId}/matrix.xlsx")
    ResponseEntity<byte[]> workbook(
            @PathVariable UUID roundId, @RequestParam Map<String, String> fields, SignedIn reader, Moment moment) {
        return file(MatrixFiles.workbook(table(roundId, fields, reader, moment)), FileKind.XLSX, roundId);
    }

    @GetMapping("/consultations/{roundId}/matrix.docx")
    ResponseEntity<byte[]> document(
            @PathVariable UUID roundId, @RequestParam Map<String, String> fields, SignedIn reader, Moment moment) {
        return file(MatrixFiles.document(table(roundId, fields, reader, moment)), FileKind.DOCX, roundId);
    }

    private static ResponseEntity<byte[]> file(byte[] bytes, FileKind kind, UUID roundId) {
        String name = "comments-" + roundId + "." + kind.extensions().get(0);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(kind.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(bytes);
    }

    private MatrixTable table(UUID roundId, Map<String, String> fields, SignedIn reader, Moment moment) {
        ConsultationView round = find.round(roundId, moment).orElseThrow(() -> new Unknown("consultation " + roundId));
        ConsultedText text =
                find.text(roundId, moment).orElseThrow(() -> new Unknown("text of consultation " + roundId));
        MatrixFilter filter = MatrixFilter.of(fields);
        List<CommentLine> lines = CommentLine.of(round, text, reader, words).stream()
                .filter(filter::fits)
                .toList();
        return MatrixTable.of(
                text.title(),
                words.say(
                        "matrix.detail",
                        words.number(round.opening().number()),
                        round.opening().textHash().substring(0, 12)),
                lines,
                words);
    }
}
