package org.assent.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.assent.kernel.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleProofTest {
    private static final Set<String> RULES = Set.of("K1", "K12", "K2", "K3");

    @TempDir
    private Path directory;

    @Test
    void a_rule_is_proven_by_a_test_that_bears_its_id_and_expects_its_refusal() throws IOException {
        Files.writeString(directory.resolve("LockTest.java"), """
                class LockTest {
                    void a_key_is_turned_once_K1() {
                        lock().when(turn()).thenRefused(LockRule.K1);
                    }

                    void a_key_has_teeth_K3() {
                        lock().when(turn()).thenNothing();
                    }

                    void a_lock_without_a_name_is_refused() {
                        lock().when(turn()).thenRefused(K2);
                    }
                }
                """);

        assertThat(RuleProof.unproven(RULES, directory)).containsExactly("K12", "K2", "K3");
    }

    @Test
    void the_rules_that_code_refuses_by_are_those_it_imports() throws IOException {
        Files.writeString(
                directory.resolve("Lock.java"),
                "import static " + Rule.class.getName() + ".K1;\nimport java.util.List;\n");

        assertThat(RuleProof.refusedBy(Rule.class, directory)).containsExactly("K1");
    }
}
