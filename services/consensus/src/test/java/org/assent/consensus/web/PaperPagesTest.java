package org.assent.consensus.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assent.consensus.DecisionText;
import org.assent.consensus.RoundFacts;
import org.assent.consensus.RoundState;
import org.assent.consensus.SomeRounds;
import org.assent.consensus.messages.FindConsensusRound;
import org.assent.consensus.messages.ListConsultedBefore.ConsultedBefore;
import org.assent.consensus.messages.RoundView;
import org.assent.kernel.Act;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.IdempotencyKey;
import org.assent.platform.ledger.Receipt;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.NetworkFace;
import org.assent.platform.web.pdf.Papers;
import org.assent.rules.consensus.Position;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The papers of a round: what stands in them, in both languages, and that they are the same whenever they are made. */
class PaperPagesTest {
    private static final Moment NOW = new Moment(Instant.parse("2026-03-01T09:00:00Z"), 99, false);

    @BeforeEach
    void english() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    private static final RoundView SOME_DECIDED = SomeRounds.in(
            RoundState.REACHED,
            SomeRounds.seat("RCO", Position.SUPPORT),
            SomeRounds.acting("IOM", Position.SUPPORT_WITH_RESERVATIONS),
            SomeRounds.seat("UNDP", null));
    private static final RoundView SOME_SILENCE =
            SomeRounds.in(RoundState.SILENCE, SomeRounds.seat("RCO", Position.SUPPORT), SomeRounds.seat("UNDP", null));
    private static final RoundView SOME_BROKEN = SomeRounds.in(
            RoundState.BROKEN, SomeRounds.seat("RCO", Position.SUPPORT), SomeRounds.seat("UNHCR", Position.OBJECT));

    private static final Act HEAD = RoundFacts.head("UNDP", RoundFacts.A_MINUTE_LATER);

    /** Whether a letter may be had is the round's to say, and RoundRightsTest's to prove. */
    private static final Commands ALLOWING = new Commands() {
        @Override
        public Receipt send(Object command, Act act, @Nullable IdempotencyKey key) {
            return new Receipt(99, 0, false, null);
        }

        @Override
        public Receipt sendBecauseOf(RecordedEvent<?> cause, Object command, Act act, @Nullable IdempotencyKey key) {
            return send(command, act, key);
        }

        @Override
        public List<Object> preview(Object command, Act act) {
            return List.of();
        }
    };

    private static PaperPages pages(RoundView round) {
        FindConsensusRound rounds = new FindConsensusRound() {
            @Override
            public Optional<RoundView> round(UUID roundId, Moment moment) {
                return Optional.of(round);
            }

            @Override
            public Optional<DecisionText> text(UUID roundId, Moment moment) {
                return Optional.of(RoundFacts.TEXT);
            }

            @Override
            public List<RoundView> rounds(UUID subjectId, Moment moment) {
                return List.of(round);
            }
        };
        DecisionRecord record = new DecisionRecord(
                (number, moment) -> Optional.of(round),
                rounds,
                (roundId, moment) -> Optional.empty(),
                (subject, position, moment) -> List.of(new ConsultedBefore(
                        1,
                        RoundFacts.THURSDAY.minusSeconds(2_000_000),
                        RoundFacts.THURSDAY.minusSeconds(1_000_000),
                        List.of("UNDP", "WHO"),
                        List.of("ILO"),
                        "/consultations/1")),
                Spoken.words());
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        engine.setTemplateEngineMessageSource(Spoken.texts());
        return new PaperPages(
                record,
                rounds,
                ALLOWING,
                (code, locale) -> new NetworkFace(
                        code,
                        locale.getLanguage().equals("ru") ? "Сеть ООН по миграции" : "UN Network on Migration",
                        ZoneId.of("Europe/Minsk")),
                new Papers(engine),
                Spoken.words());
    }

    private static String text(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] decision(String language) {
        return Objects.requireNonNull(pages(SOME_DECIDED)
                .decision("UNCNM-BLR-D-2026-001", language, NOW, Spoken.at(NOW.instant()))
                .getBody());
    }

    @Test
    void the_record_of_a_decision_has_all_that_makes_it() {
        assertThat(text(decision("en")))
                .contains("UN Network on Migration", "Decision UNCNM-BLR-D-2026-001", "Adopted by consensus.")
                .contains(
                        "1. The programme gathers evidence.",
                        RoundFacts.TEXT.hash().value())
                .contains("Consent by silence", "by its Head of Agency", "by its acting Head of Agency")
                .contains("never opened it here", "Consultation 1", "2 answered: UNDP and WHO")
                .contains("Round opened", "Entries of the log", "CR11");
    }

    @Test
    void it_is_made_in_russian_too_and_keeps_the_words_of_the_text() {
        assertThat(text(decision("ru")))
                .contains("Решение UNCNM-BLR-D-2026-001", "Принято консенсусом.", "Согласие молчанием")
                .contains("исполняющий обязанности руководителя", "здесь не открывался")
                .contains("The programme gathers evidence.");
    }

    @Test
    void it_is_the_same_whenever_it_is_made() throws InterruptedException {
        byte[] once = decision("en");
        Thread.sleep(1_100);
        assertThat(decision("en")).isEqualTo(once);
    }

    @Test
    void the_letter_that_opens_a_silence_says_until_when_what_silence_means_and_how_to_object() {
        assertThat(text(Objects.requireNonNull(pages(SOME_SILENCE)
                        .silence(RoundFacts.ROUND, "en", HEAD, NOW, Spoken.at(NOW.instant()))
                        .getBody())))
                .contains("To: the heads of", "Shall the UNCT endorse the text?", "The silence ends on 9 February 2026")
                .contains("consent by silence", "never as support", "states an objection", "chair of the round")
                .contains(RoundFacts.TEXT.hash().value());
        assertThat(text(Objects.requireNonNull(pages(SOME_SILENCE)
                        .silence(RoundFacts.ROUND, "ru", HEAD, NOW, Spoken.at(NOW.instant()))
                        .getBody())))
                .contains("Уважаемые коллеги!", "Период молчания заканчивается 9 февраля 2026");
    }

    @Test
    void the_letter_on_the_outcome_counts_positions_in_words_and_says_what_follows() {
        assertThat(text(Objects.requireNonNull(pages(SOME_BROKEN)
                        .outcome(RoundFacts.ROUND, "en", HEAD, NOW, Spoken.at(NOW.instant()))
                        .getBody())))
                .contains("Not adopted: one objection stands.", "1 objection", "The text is not adopted.");
    }
}
