package org.assent.platform.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every model keeps the drawing rules, and every drawing rule finds who breaks it. */
class LintTest {
    private static final Path ROOT = Path.of(System.getProperty("assent.root", "../../.."));
    private static final Path BPMN = ROOT.resolve("bpmn");

    static List<Path> models() throws IOException {
        return drawings(BPMN);
    }

    static List<Path> released() throws IOException {
        return drawings(BPMN.resolve("archive"));
    }

    private static List<Path> drawings(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> findings(String name, String xml) throws IOException {
        return Lint.findings(name, xml, Files.readString(ROOT.resolve("docs/terms-of-reference.txt")));
    }

    @ParameterizedTest
    @MethodSource("models")
    void model_keeps_the_drawing_rules(Path file) throws IOException {
        assertThat(findings(file.getFileName().toString(), Files.readString(file)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void released_version_is_in_the_archive_as_it_is(Path file) throws IOException {
        ProcessModel model = ModelGraph.read(Files.readString(file)).model();
        Path archived = BPMN.resolve("archive").resolve(model.key() + "-" + model.versionTag() + ".bpmn");
        assertThat(archived).hasSameTextualContentAs(file, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("released")
    void every_released_version_can_still_be_walked(Path file) throws IOException {
        ProcessModel model = ModelGraph.read(Files.readString(file)).model();
        assertThat(file).hasFileName(model.key() + "-" + model.versionTag() + ".bpmn");
    }

    static Stream<Arguments> broken() {
        String close = "<bpmn:sequenceFlow id=\"toSilenceAsked\"";
        return Stream.of(
                breaks(" camunda:versionTag=\"3\"", "", "process consensus-round has no version tag"),
                breaks("camunda:historyTimeToLive=\"P1D\"", "", "process consensus-round has no time to live"),
                breaks("isExecutable=\"true\"", "", "process consensus-round is not executable"),
                breaks("id=\"consensus-round\"", "id=\"round\"", "the file of process round is called"),
                breaks("Terms of Reference:", "Rules:", "quotes no paragraph of the Terms of Reference"),
                breaks("will be made by consensus", "may be made by vote", "not in the Terms of Reference"),
                breaks(
                        "<bpmn:sequenceFlow id=\"toServeRoll\" sourceRef=\"ConsensusRoundOpened\" targetRef=\"serveRoll\"/>",
                        "<bpmn:sequenceFlow id=\"toServeRoll\" sourceRef=\"ConsensusRoundOpened\" targetRef=\"serveRoll\">"
                                + "<bpmn:conditionExpression>${true}</bpmn:conditionExpression></bpmn:sequenceFlow>",
                        "conditionExpression is not drawn here (in toServeRoll)"),
                breaks(
                        "<bpmn:endEvent id=\"silenceAsked\" name=\"Asked\"/>",
                        "<bpmn:callActivity id=\"silenceAsked\" name=\"Asked\"/>",
                        "callActivity is not drawn here"),
                breaks(
                        "<bpmn:endEvent id=\"silenceAsked\" name=\"Asked\"/>",
                        "<bpmn:scriptTask id=\"silenceAsked\" name=\"Asked\"/>",
                        "scriptTask is not drawn here"),
                breaks(
                        "<camunda:properties>",
                        "<camunda:executionListener class=\"x\"/><camunda:properties>",
                        "executionListener is not drawn here (in serveRoll)"),
                breaks("<camunda:properties>", "<camunda:formData/><camunda:properties>", "formData is not drawn here"),
                breaks("name=\"Asked\"", "name=\"Asked\" camunda:class=\"x\"", "camunda:class is not used here"),
                breaks(
                        "<bpmn:message id=\"SilenceBrokenMessage\" name=\"SilenceBroken\"/>",
                        "<bpmn:message id=\"SilenceBrokenMessage\" name=\"SilenceEnded\"/>",
                        "the message of SilenceBroken has another name than its element"),
                breaks(
                        "id=\"SilenceBroken\"",
                        "id=\"SilenceBrokenTwice\"",
                        "the message of SilenceBrokenTwice has another name than its element"),
                breaks("name=\"SilenceBroken\"/>", "name=\"silence-broken\"/>", "is not called like an event"),
                breaks("name=\"Adopted\"", "name=\"\"", "adopted has no label"),
                breaks("name=\"Positions are stated\"", "", "positions has no label"),
                breaks(" camunda:asyncBefore=\"true\"", "", "step serveRoll is not asyncBefore"),
                breaks("\"serveRoll\"", "\"ServeRoll\"", "step ServeRoll is not called like a command"),
                breaks(
                        "${consensusRoundSteps.serveRoll(",
                        "${otherSteps.serveRoll(",
                        "step serveRoll does not call consensusRoundSteps.serveRoll"),
                breaks(
                        "${consensusRoundSteps.serveRoll(",
                        "${consensusRoundSteps.informRoll(",
                        "step serveRoll does not call consensusRoundSteps.serveRoll"),
                breaks("value=\"RollServed\"", "value=\"\"", "step serveRoll does not say which events"),
                breaks(
                        "targetRef=\"positions\"",
                        "targetRef=\"informRoll_adopted\"",
                        "step informRoll_adopted follows step serveRoll and nothing waits between"),
                breaks(
                        close,
                        "<bpmn:exclusiveGateway id=\"join\" camunda:asyncBefore=\"true\"/>"
                                + "<bpmn:sequenceFlow id=\"on\" sourceRef=\"join\" targetRef=\"silenceAsked\"/>"
                                + "<bpmn:sequenceFlow id=\"via\" sourceRef=\"closeSilence\" targetRef=\"join\"/><x id=\"toSilenceAsked\"",
                        "join is asynchronous between step closeSilence and what waits next"),
                breaks(
                        close,
                        "<bpmn:exclusiveGateway id=\"fork\"/>"
                                + "<bpmn:sequenceFlow id=\"f1\" sourceRef=\"fork\" targetRef=\"silenceAsked\"/>"
                                + "<bpmn:sequenceFlow id=\"f2\" sourceRef=\"fork\" targetRef=\"silenceAsked\"/>"
                                + close,
                        "gateway fork branches on data"),
                breaks(
                        "<bpmn:endEvent id=\"silenceAsked\" name=\"Asked\"/>",
                        "<bpmn:userTask id=\"silenceAsked\" name=\"Asked\"/>",
                        "task silenceAsked does not say which event completes it"),
                breaks("triggeredByEvent=\"true\"", "", "sub-process silence is begun by no event"),
                breaks("${closesAt}", "PT72H", "rings at no instant that an event declares"),
                breaks("bpmnElement=\"adopted\"", "bpmnElement=\"nothing\"", "adopted is not drawn"),
                breaks("bpmnElement=\"toServeRoll\"", "bpmnElement=\"nothing\"", "toServeRoll is not drawn"));
    }

    private static Arguments breaks(String from, String to, String finding) {
        return Arguments.of(from, to, finding);
    }

    @ParameterizedTest
    @MethodSource("broken")
    void broken_rule_is_found(String from, String to, String finding) throws IOException {
        String good = Files.readString(BPMN.resolve("consensus-round.bpmn"));
        assertThat(good).contains(from);
        String once = to.isEmpty() || from.startsWith("\"")
                ? good.replace(from, to)
                : good.substring(0, good.indexOf(from)) + to + good.substring(good.indexOf(from) + from.length());
        String all = from.equals("Terms of Reference:") ? good.replace(from, to) : once;
        assertThat(findings("consensus-round.bpmn", all)).anyMatch(found -> found.contains(finding));
    }

    @Test
    void model_that_the_trace_cannot_walk_is_refused_when_it_is_read() throws IOException {
        String good = Files.readString(BPMN.resolve("consensus-round.bpmn"));
        String script = good.replace(
                "<bpmn:endEvent id=\"silenceAsked\" name=\"Asked\"/>", "<bpmn:scriptTask id=\"silenceAsked\"/>");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> ModelGraph.read(script)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("silenceAsked");
    }
}
