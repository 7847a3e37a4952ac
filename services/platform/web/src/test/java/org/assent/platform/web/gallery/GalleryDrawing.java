package org.assent.platform.web.gallery;

/** A small process to draw. */
final class GalleryDrawing {
    static final String XML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id="d" targetNamespace="gallery">
              <process id="gallery" isExecutable="false">
                <startEvent id="opened" name="Round opened"/>
                <sequenceFlow id="f1" sourceRef="opened" targetRef="states"/>
                <task id="states" name="Positions are stated"/>
                <sequenceFlow id="f2" sourceRef="states" targetRef="clock"/>
                <intermediateCatchEvent id="clock" name="Silence runs"><timerEventDefinition id="t"/></intermediateCatchEvent>
                <sequenceFlow id="f3" sourceRef="clock" targetRef="inform"/>
                <task id="inform" name="The roll is informed"/>
                <sequenceFlow id="f4" sourceRef="inform" targetRef="ended"/>
                <endEvent id="ended" name="Not adopted"/>
              </process>
              <bpmndi:BPMNDiagram id="di"><bpmndi:BPMNPlane id="p" bpmnElement="gallery">
                <bpmndi:BPMNShape id="s1" bpmnElement="opened"><dc:Bounds x="100" y="102" width="36" height="36"/><bpmndi:BPMNLabel><dc:Bounds x="84" y="145" width="70" height="14"/></bpmndi:BPMNLabel></bpmndi:BPMNShape>
                <bpmndi:BPMNShape id="s2" bpmnElement="states"><dc:Bounds x="200" y="80" width="120" height="80"/></bpmndi:BPMNShape>
                <bpmndi:BPMNShape id="s3" bpmnElement="clock"><dc:Bounds x="390" y="102" width="36" height="36"/><bpmndi:BPMNLabel><dc:Bounds x="375" y="145" width="68" height="14"/></bpmndi:BPMNLabel></bpmndi:BPMNShape>
                <bpmndi:BPMNShape id="s4" bpmnElement="inform"><dc:Bounds x="500" y="80" width="120" height="80"/></bpmndi:BPMNShape>
                <bpmndi:BPMNShape id="s5" bpmnElement="ended"><dc:Bounds x="690" y="102" width="36" height="36"/><bpmndi:BPMNLabel><dc:Bounds x="676" y="145" width="66" height="14"/></bpmndi:BPMNLabel></bpmndi:BPMNShape>
                <bpmndi:BPMNEdge id="e1" bpmnElement="f1"><di:waypoint x="136" y="120"/><di:waypoint x="200" y="120"/></bpmndi:BPMNEdge>
                <bpmndi:BPMNEdge id="e2" bpmnElement="f2"><di:waypoint x="320" y="120"/><di:waypoint x="390" y="120"/></bpmndi:BPMNEdge>
                <bpmndi:BPMNEdge id="e3" bpmnElement="f3"><di:waypoint x="426" y="120"/><di:waypoint x="500" y="120"/></bpmndi:BPMNEdge>
                <bpmndi:BPMNEdge id="e4" bpmnElement="f4"><di:waypoint x="620" y="120"/><di:waypoint x="690" y="120"/></bpmndi:BPMNEdge>
              </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
            </definitions>
            """;

    private GalleryDrawing() {}
}
