package org.assent.platform.process;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.assent.platform.process.ModelGraph.Flow;
import org.assent.platform.process.ModelGraph.Node;
import org.assent.platform.process.ModelGraph.NodeType;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads BPMN into a graph, with the JDK alone. */
final class ModelReader {
    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final Pattern INSTANT = Pattern.compile("\\$\\{(\\w+)}");
    private static final Set<String> NO_NODES =
            Set.of("documentation", "extensionElements", "sequenceFlow", "textAnnotation", "association", "group");

    private final Map<String, String> messages = new LinkedHashMap<>();
    private final Map<String, List<String>> sources = new LinkedHashMap<>();
    private final Map<String, List<String>> targets = new LinkedHashMap<>();
    private final List<Flow> flows = new ArrayList<>();
    private final Map<String, Node> nodes = new LinkedHashMap<>();

    private ModelReader() {}

    static ModelGraph read(String xml) {
        return new ModelReader().graph(xml);
    }

    private ModelGraph graph(String xml) {
        Element root = parse(xml).getDocumentElement();
        for (Element message : all(root, "message")) {
            messages.put(message.getAttribute("id"), message.getAttribute("name"));
        }
        List<Element> processes = all(root, "process");
        if (processes.size() != 1) {
            throw new IllegalArgumentException("a model has one process, this one has " + processes.size());
        }
        Element process = processes.get(0);
        for (Element flow : all(process, "sequenceFlow")) {
            String from = flow.getAttribute("sourceRef");
            String to = flow.getAttribute("targetRef");
            flows.add(new Flow(flow.getAttribute("id"), from, to));
            targets.computeIfAbsent(from, id -> new ArrayList<>()).add(to);
            sources.computeIfAbsent(to, id -> new ArrayList<>()).add(from);
        }
        readScope(process);
        ProcessModel model = new ProcessModel(
                process.getAttribute("id"),
                process.getAttributeNS(CAMUNDA, "versionTag"),
                process.getAttribute("name"),
                xml);
        return new ModelGraph(model, nodes, List.copyOf(flows));
    }

    private void readScope(Element scope) {
        for (Element element : children(scope)) {
            if (!BPMN.equals(element.getNamespaceURI()) || NO_NODES.contains(element.getLocalName())) {
                continue;
            }
            Node node = node(element, scope.getAttribute("id"));
            nodes.put(node.id(), node);
            if (node.type() == NodeType.EVENT_SUB_PROCESS) {
                readScope(element);
            }
        }
    }

    private Node node(Element element, String scope) {
        String id = element.getAttribute("id");
        return new Node(
                id,
                element.getAttribute("name").replace('\n', ' '),
                type(element),
                scope,
                message(element),
                clock(element),
                records(element),
                !"false".equals(element.getAttribute("isInterrupting"))
                        && !"false".equals(element.getAttribute("cancelActivity")),
                attribute(element.getAttribute("attachedToRef")),
                attribute(element.getAttributeNS(CAMUNDA, "expression")),
                List.copyOf(sources.getOrDefault(id, List.of())),
                List.copyOf(targets.getOrDefault(id, List.of())));
    }

    private static NodeType type(Element element) {
        String drawn = element.getLocalName();
        return switch (drawn) {
            case "startEvent" -> NodeType.START;
            case "intermediateCatchEvent", "receiveTask" -> NodeType.CATCH;
            case "serviceTask" -> NodeType.STEP;
            case "userTask" -> NodeType.PERSON;
            case "eventBasedGateway" -> NodeType.EVENT_GATEWAY;
            case "parallelGateway" -> NodeType.PARALLEL;
            case "exclusiveGateway" -> NodeType.MERGE;
            case "endEvent" -> child(element, "terminateEventDefinition") == null ? NodeType.END : NodeType.TERMINATE;
            case "boundaryEvent" -> NodeType.BOUNDARY;
            case "subProcess" -> {
                if (!"true".equals(element.getAttribute("triggeredByEvent"))) {
                    throw notAllowed(element, "a sub-process that no event begins");
                }
                yield NodeType.EVENT_SUB_PROCESS;
            }
            default -> throw notAllowed(element, drawn);
        };
    }

    private @Nullable String message(Element element) {
        Element definition = child(element, "messageEventDefinition");
        String reference =
                definition == null ? element.getAttribute("messageRef") : definition.getAttribute("messageRef");
        return reference.isEmpty() ? null : messages.getOrDefault(reference, reference);
    }

    private static @Nullable String clock(Element element) {
        Element definition = child(element, "timerEventDefinition");
        if (definition == null) {
            return null;
        }
        Element date = child(definition, "timeDate");
        Matcher instant =
                INSTANT.matcher(date == null ? "" : date.getTextContent().strip());
        if (!instant.matches()) {
            throw notAllowed(element, "a clock without an instant that an event declares");
        }
        return instant.group(1);
    }

    private static Set<String> records(Element element) {
        Set<String> names = new LinkedHashSet<>();
        Element extension = child(element, "extensionElements");
        if (extension != null) {
            NodeList properties = extension.getElementsByTagNameNS(CAMUNDA, "property");
            for (int i = 0; i < properties.getLength(); i++) {
                Element property = (Element) properties.item(i);
                if ("records".equals(property.getAttribute("name"))) {
                    names.addAll(List.of(property.getAttribute("value").strip().split("\\s*,\\s*")));
                }
            }
        }
        return names;
    }

    private static @Nullable String attribute(String value) {
        return value.isEmpty() ? null : value;
    }

    private static List<Element> all(Element root, String name) {
        NodeList found = root.getElementsByTagNameNS(BPMN, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static List<Element> children(Element parent) {
        List<Element> elements = new ArrayList<>();
        for (org.w3c.dom.Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    private static @Nullable Element child(Element parent, String name) {
        return children(parent).stream()
                .filter(element -> name.equals(element.getLocalName()))
                .findFirst()
                .orElse(null);
    }

    private static IllegalArgumentException notAllowed(Element element, String what) {
        return new IllegalArgumentException(
                "our models do not draw " + what + " (element " + element.getAttribute("id") + ")");
    }

    private static Document parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (SAXException e) {
            throw new IllegalArgumentException("not a model: " + e.getMessage(), e);
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException("every Java can read XML", e);
        }
    }
}
