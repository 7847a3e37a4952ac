package org.assent.platform.process;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Holds a drawing against the rules of {@code bpmn/README.md}; says in plain sentences what breaks one. */
final class Lint {
    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String DI = "http://www.omg.org/spec/BPMN/20100524/DI";
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final String TERMS = "Terms of Reference:";
    private static final Set<String> NODES = Set.of(
            "startEvent",
            "intermediateCatchEvent",
            "boundaryEvent",
            "endEvent",
            "serviceTask",
            "userTask",
            "receiveTask",
            "eventBasedGateway",
            "parallelGateway",
            "exclusiveGateway",
            "subProcess");
    private static final Set<String> EDGES = Set.of("sequenceFlow", "association");
    private static final Set<String> FORBIDDEN = Set.of(
            "conditionExpression",
            "script",
            "scriptTask",
            "callActivity",
            "businessRuleTask",
            "sendTask",
            "manualTask",
            "task",
            "inclusiveGateway",
            "complexGateway",
            "multiInstanceLoopCharacteristics",
            "standardLoopCharacteristics",
            "executionListener",
            "taskListener",
            "formData",
            "formKey",
            "inputOutput",
            "connector",
            "field",
            "signalEventDefinition",
            "timeDuration",
            "timeCycle");
    private static final Set<String> FORBIDDEN_ATTRIBUTES = Set.of(
            "class",
            "delegateExpression",
            "formKey",
            "formRef",
            "resultVariable",
            "asyncAfter",
            "type",
            "topic",
            "initiator");
    private static final Set<String> WAITS =
            Set.of("intermediateCatchEvent", "userTask", "receiveTask", "eventBasedGateway", "endEvent");
    private static final Pattern INSTANT = Pattern.compile("\\$\\{[a-z]\\w*}");

    private final String fileName;
    private final String termsOfReference;
    private final Map<String, Element> byId = new HashMap<>();
    private final Map<String, List<String>> targets = new HashMap<>();
    private final List<Element> elements = new ArrayList<>();
    private final List<String> findings = new ArrayList<>();

    private Lint(String fileName, String termsOfReference) {
        this.fileName = fileName;
        this.termsOfReference = plain(termsOfReference);
    }

    /**
     * What breaks a rule; empty for a good drawing.
     *
     * @param termsOfReference the text a quote must be found in
     */
    static List<String> findings(String fileName, String xml, String termsOfReference) {
        Lint lint = new Lint(fileName, termsOfReference);
        lint.check(parse(xml));
        return lint.findings;
    }

    private void check(Document document) {
        collect(document.getDocumentElement());
        Element process = elements.stream()
                .filter(element -> is(element, "process"))
                .findFirst()
                .orElseThrow();
        process(process);
        nothingForbidden();
        messages();
        elements.stream()
                .filter(element -> BPMN.equals(element.getNamespaceURI()))
                .forEach(this::element);
        drawn();
    }

    private void collect(Element element) {
        elements.add(element);
        if (element.hasAttribute("id")) {
            byId.put(element.getAttribute("id"), element);
        }
        if (is(element, "sequenceFlow")) {
            targets.computeIfAbsent(element.getAttribute("sourceRef"), id -> new ArrayList<>())
                    .add(element.getAttribute("targetRef"));
        }
        children(element).forEach(this::collect);
    }

    private void process(Element process) {
        String id = process.getAttribute("id");
        require(fileName.equals(id + ".bpmn"), "the file of process " + id + " is called " + fileName);
        require(
                process.getAttributeNS(CAMUNDA, "versionTag").matches("[1-9]\\d*"),
                "process " + id + " has no version tag");
        require(
                !process.getAttributeNS(CAMUNDA, "historyTimeToLive").isEmpty(),
                "process " + id + " has no time to live");
        require("true".equals(process.getAttribute("isExecutable")), "process " + id + " is not executable");
        List<String> quotes = elements.stream()
                .filter(element -> is(element, "text") || is(element, "documentation"))
                .map(element -> plain(element.getTextContent()))
                .filter(text -> text.contains(TERMS))
                .toList();
        require(!quotes.isEmpty(), "process " + id + " quotes no paragraph of the Terms of Reference");
        for (String quote : quotes) {
            int from = quote.indexOf('"');
            int to = quote.indexOf('"', from + 1);
            require(
                    from >= 0 && to > from && termsOfReference.contains(quote.substring(from + 1, to)),
                    "not in the Terms of Reference: " + quote);
        }
    }

    private void nothingForbidden() {
        for (Element element : elements) {
            require(
                    !FORBIDDEN.contains(element.getLocalName()),
                    element.getLocalName() + " is not drawn here (in " + idAround(element) + ")");
            for (String attribute : FORBIDDEN_ATTRIBUTES) {
                require(
                        !element.hasAttributeNS(CAMUNDA, attribute),
                        "camunda:" + attribute + " is not used here (in " + idAround(element) + ")");
            }
        }
    }

    private void messages() {
        for (Element message : elements) {
            if (is(message, "message")) {
                String name = message.getAttribute("name");
                require(name.matches("([A-Z][a-z]+)+"), "message " + name + " is not called like an event");
            }
        }
    }

    private void element(Element element) {
        String id = element.getAttribute("id");
        Element message = child(element, "messageEventDefinition");
        String reference = message == null ? element.getAttribute("messageRef") : message.getAttribute("messageRef");
        if (message != null || is(element, "receiveTask")) {
            Element named = byId.get(reference);
            require(
                    named != null && id.matches(Pattern.quote(named.getAttribute("name")) + "(_[a-z][A-Za-z]*)?"),
                    "the message of " + id + " has another name than its element");
        }
        if (NODES.contains(element.getLocalName()) && !element.getLocalName().matches("(parallel|exclusive)Gateway")) {
            require(!element.getAttribute("name").isBlank(), id + " has no label");
        }
        switch (element.getLocalName()) {
            case "serviceTask" -> step(element, id);
            case "userTask" ->
                require(!records(element).isEmpty(), "task " + id + " does not say which event completes it");
            case "exclusiveGateway" ->
                require(targets.getOrDefault(id, List.of()).size() < 2, "gateway " + id + " branches on data");
            case "subProcess" ->
                require(
                        "true".equals(element.getAttribute("triggeredByEvent")),
                        "sub-process " + id + " is begun by no event");
            case "timeDate" ->
                require(
                        INSTANT.matcher(element.getTextContent().strip()).matches(),
                        "the clock " + idAround(element) + " rings at no instant that an event declares");
            default -> {
                // nothing special
            }
        }
    }

    private void step(Element step, String id) {
        String command = id.replaceFirst("_.*", "");
        require(id.matches("[a-z][A-Za-z]*(_[a-z][A-Za-z]*)?"), "step " + id + " is not called like a command");
        require("true".equals(step.getAttributeNS(CAMUNDA, "asyncBefore")), "step " + id + " is not asyncBefore");
        require(
                step.getAttributeNS(CAMUNDA, "expression")
                        .equals("${" + stepsBean() + "." + command + "(execution.processBusinessKey)}"),
                "step " + id + " does not call " + stepsBean() + "." + command);
        require(!records(step).isEmpty(), "step " + id + " does not say which events show that it is done");
        require(
                targets.getOrDefault(id, List.of()).size() == 1,
                "step " + id + " leads to more or less than one place");
        quiet(id, targets.getOrDefault(id, List.of()), new HashSet<>());
    }

    /** From a step on, everything happens at once until something waits. */
    private void quiet(String step, List<String> next, Set<String> seen) {
        for (String target : next) {
            Element element = byId.get(target);
            if (element == null || !seen.add(target) || WAITS.contains(element.getLocalName())) {
                continue;
            }
            require(
                    !is(element, "serviceTask"),
                    "step " + target + " follows step " + step + " and nothing waits between");
            require(
                    !"true".equals(element.getAttributeNS(CAMUNDA, "asyncBefore")),
                    target + " is asynchronous between step " + step + " and what waits next");
            quiet(step, targets.getOrDefault(target, List.of()), seen);
        }
    }

    private String stepsBean() {
        StringBuilder bean = new StringBuilder();
        for (String word : fileName.replace(".bpmn", "").split("-", -1)) {
            bean.append(bean.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return bean + "Steps";
    }

    private void drawn() {
        Set<String> shapes = new HashSet<>();
        Set<String> edges = new HashSet<>();
        for (Element element : elements) {
            if (DI.equals(element.getNamespaceURI())) {
                if ("BPMNShape".equals(element.getLocalName())) {
                    shapes.add(element.getAttribute("bpmnElement"));
                } else if ("BPMNEdge".equals(element.getLocalName())) {
                    edges.add(element.getAttribute("bpmnElement"));
                }
            }
        }
        for (Element element : elements) {
            String id = element.getAttribute("id");
            if (!BPMN.equals(element.getNamespaceURI())) {
                continue;
            }
            if (NODES.contains(element.getLocalName()) || is(element, "textAnnotation")) {
                require(shapes.contains(id), id + " is not drawn");
            }
            if (EDGES.contains(element.getLocalName())) {
                require(edges.contains(id), id + " is not drawn");
            }
        }
    }

    private static List<String> records(Element element) {
        List<String> names = new ArrayList<>();
        NodeList properties = element.getElementsByTagNameNS(CAMUNDA, "property");
        for (int i = 0; i < properties.getLength(); i++) {
            Element property = (Element) properties.item(i);
            if ("records".equals(property.getAttribute("name"))) {
                for (String name : property.getAttribute("value").split(",", -1)) {
                    if (name.strip().matches("([A-Z][a-z]+)+")) {
                        names.add(name.strip());
                    }
                }
            }
        }
        return names;
    }

    private void require(boolean met, String otherwise) {
        if (!met) {
            findings.add(otherwise);
        }
    }

    private static boolean is(Element element, String name) {
        return BPMN.equals(element.getNamespaceURI()) && name.equals(element.getLocalName());
    }

    private static String idAround(Element element) {
        Node around = element;
        while (around instanceof Element each) {
            if (each.hasAttribute("id")
                    && BPMN.equals(each.getNamespaceURI())
                    && !each.getLocalName().contains("EventDefinition")) {
                return each.getAttribute("id");
            }
            around = around.getParentNode();
        }
        return "the model";
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    private static Element child(Element parent, String name) {
        return children(parent).stream()
                .filter(element -> name.equals(element.getLocalName()))
                .findFirst()
                .orElse(null);
    }

    private static String plain(String text) {
        return text.replaceAll("[“”]", "\"").replaceAll("\\s+", " ").strip();
    }

    private static Document parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
