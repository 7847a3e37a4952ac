package org.assent.platform.operations.web;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assent.platform.operations.SomeFaults;
import org.assent.platform.process.ProcessModel;
import org.assent.platform.process.ProcessModels;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The texts of the module, and one small process. */
final class Spoken {
    static final ProcessModels MODELS = new ProcessModels() {
        @Override
        public List<String> keys() {
            return List.of("round");
        }

        @Override
        public Optional<ProcessModel> find(String key) {
            return key.equals("round")
                    ? Optional.of(new ProcessModel("round", "1", "A round", DRAWING))
                    : Optional.empty();
        }
    };

    private static final String DRAWING = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="https://assent">
              <message id="m" name="RoundOpened"/>
              <process id="round" name="A round" isExecutable="true" camunda:versionTag="1">
                <startEvent id="RoundOpened"><messageEventDefinition messageRef="m"/></startEvent>
                <sequenceFlow id="f1" sourceRef="RoundOpened" targetRef="serve"/>
                <serviceTask id="serve" name="Serve the roll" camunda:expression="${steps.serve(execution.processBusinessKey)}"/>
                <sequenceFlow id="f2" sourceRef="serve" targetRef="end"/>
                <endEvent id="end"/>
              </process>
            </definitions>
            """;

    private Spoken() {}

    static Words words() {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasenames("org.assent.platform.operations.web.messages", "org.assent.platform.web.messages");
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        texts.setFallbackToSystemLocale(false);
        texts.setDefaultLocale(Locale.ENGLISH);
        return new Words(texts);
    }

    static Times times() {
        return new Times(SomeFaults.NOW, ZoneId.of("Europe/Minsk"), words());
    }
}
