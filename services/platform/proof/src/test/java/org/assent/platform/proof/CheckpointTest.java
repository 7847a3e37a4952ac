package org.assent.platform.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {
    private static final String ORIGIN = "assent.example/log";
    private static final SigningKey KEY = SigningKey.generate(ORIGIN, new SecureRandom());
    private static final TreeHead HEAD = Trees.head(Trees.leaves(1000));
    private static final Checkpoint CHECKPOINT = new Checkpoint(ORIGIN, HEAD);

    @Test
    void a_checkpoint_is_three_lines() {
        assertThat(CHECKPOINT.text())
                .isEqualTo("assent.example/log\n1000\n" + HEAD.root().base64() + "\n");
        assertThat(Checkpoint.parse(CHECKPOINT.text())).isEqualTo(CHECKPOINT);
    }

    @Test
    void further_lines_are_kept() {
        Checkpoint more = new Checkpoint(ORIGIN, HEAD, List.of("a", "b c"));
        assertThat(Checkpoint.parse(more.text())).isEqualTo(more);
    }

    @Test
    void what_was_signed_opens_with_the_key_that_auditors_were_given() {
        String note = CHECKPOINT.signedBy(KEY).format();
        VerifierKey given = VerifierKey.parse(KEY.verifier().text());
        assertThat(given).isEqualTo(KEY.verifier());
        assertThat(Checkpoint.open(note, given)).isEqualTo(CHECKPOINT);
        assertThat(note)
                .startsWith(CHECKPOINT.text() + "\n\u2014 assent.example/log ")
                .endsWith("\n");
    }

    @Test
    void signatures_of_others_neither_help_nor_hurt() {
        SigningKey witness = SigningKey.generate("witness.example", new SecureRandom());
        SignedNote both = CHECKPOINT.signedBy(witness).signedBy(KEY);
        assertThat(SignedNote.parse(both.format())).isEqualTo(both);
        assertThat(Checkpoint.open(both.format(), KEY.verifier())).isEqualTo(CHECKPOINT);
        assertThat(both.isSignedBy(witness.verifier())).isTrue();
        assertThat(CHECKPOINT.signedBy(witness).isSignedBy(KEY.verifier())).isFalse();
    }

    @Test
    void another_key_under_the_same_name_is_not_believed() {
        SigningKey other = SigningKey.generate(ORIGIN, new SecureRandom());
        String note = CHECKPOINT.signedBy(other).format();
        assertThatThrownBy(() -> Checkpoint.open(note, KEY.verifier())).isInstanceOf(MalformedProof.class);
    }

    @Test
    void a_false_signature_beside_a_true_one_makes_the_note_unsigned() {
        SignedNote other = new Checkpoint(ORIGIN, Trees.head(Trees.leaves(3))).signedBy(KEY);
        SignedNote mixed = new SignedNote(
                CHECKPOINT.text(),
                List.of(
                        CHECKPOINT.signedBy(KEY).signatures().get(0),
                        other.signatures().get(0)));
        assertThat(mixed.isSignedBy(KEY.verifier())).isFalse();
    }

    @Property(tries = 1000)
    void a_note_with_any_character_changed_does_not_open(
            @ForAll @IntRange(max = 100_000) int at, @ForAll @IntRange(min = 1, max = 127) int change) {
        String note = CHECKPOINT.signedBy(KEY).format();
        int place = at % note.length();
        String changed = note.substring(0, place) + (char) (note.charAt(place) ^ change) + note.substring(place + 1);
        assertThatThrownBy(() -> Checkpoint.open(changed, KEY.verifier())).isInstanceOf(MalformedProof.class);
    }

    @Test
    void a_signing_key_survives_being_written_down_and_does_not_show_itself() {
        SigningKey again = SigningKey.parse(KEY.secretText());
        assertThat(again.verifier()).isEqualTo(KEY.verifier());
        assertThat(again.secretText()).isEqualTo(KEY.secretText());
        assertThat(CHECKPOINT.signedBy(again)).isEqualTo(CHECKPOINT.signedBy(KEY));
        assertThat(KEY.toString()).doesNotContain(KEY.secretText().substring(20));
    }

    @Test
    void the_key_of_the_specification_of_signed_notes_is_read_and_written_as_it_stands() {
        String vkey = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
        VerifierKey key = VerifierKey.parse(vkey);
        assertThat(key.text()).isEqualTo(vkey);
        SignedNote note = SignedNote.parse("""
                If you think cryptography is the answer to your problem,
                then you don't know what your problem is.

                \u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
                """);
        assertThat(note.isSignedBy(key)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "log",
                "log+00000000",
                "log+00000000+AQ==",
                "log+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+AhpC2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+====",
                "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
            })
    void what_is_no_key_is_refused(String text) {
        assertThatThrownBy(() -> VerifierKey.parse(text)).isInstanceOf(MalformedProof.class);
        assertThatThrownBy(() -> SigningKey.parse("PRIVATE+KEY+" + text)).isInstanceOf(MalformedProof.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "log\n5\n",
                "log\n5\nAAAA\n",
                "log\n-1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
                "log\n01\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
                "log\n9999999999999999999\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
                "log\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
                "log\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV=\n",
                "log\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n",
                "\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
                "lo\tg\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n"
            })
    void what_is_no_checkpoint_is_refused(String text) {
        assertThatThrownBy(() -> Checkpoint.parse(text)).isInstanceOf(MalformedProof.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text\n",
                "text\n\n",
                "text\n\nsignature\n",
                "text\n\n\u2014 name\n",
                "text\n\n\u2014 name AAAA",
                "text\n\n\u2014 name AAAA\n",
                "text\n\n\u2014 name AAAAAA==x\n",
                "te\u0007xt\n\n\u2014 name AAAAAAA=\n"
            })
    void what_is_no_note_is_refused(String note) {
        assertThatThrownBy(() -> SignedNote.parse(note)).isInstanceOf(MalformedProof.class);
    }
}
