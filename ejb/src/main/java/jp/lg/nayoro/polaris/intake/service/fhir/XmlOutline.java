package jp.lg.nayoro.polaris.intake.service.fhir;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import jp.lg.nayoro.polaris.intake.service.parse.Refusal;

/** Walks once through XML: is it sound, how deep does it go, and on which line does each resource of it begin. */
final class XmlOutline {

    private final List<Integer> lines = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();

    private XmlOutline() {}

    static List<Integer> resourceLines(String text) throws Refusal {
        var outline = new XmlOutline();
        try {
            var reader = closedFactory().createXMLStreamReader(new StringReader(text));
            try {
                outline.walk(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException unsound) {
            var place = unsound.getLocation();
            throw FhirText.malformed(place == null ? 0 : Math.max(0, place.getLineNumber()));
        }
        return List.copyOf(outline.lines);
    }

    private static XMLInputFactory closedFactory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private void walk(XMLStreamReader reader) throws XMLStreamException, Refusal {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                enter(reader);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open.pop();
            }
        }
    }

    private void enter(XMLStreamReader reader) throws Refusal {
        int line = reader.getLocation().getLineNumber();
        if (open.isEmpty() || "resource".equals(open.peek())) {
            lines.add(line);
        }
        open.push(reader.getLocalName());
        if (open.size() > FhirText.DEEPEST) {
            throw FhirText.tooDeep(line);
        }
        if (lines.size() > FhirText.MOST_RESOURCES) {
            throw FhirText.tooLarge();
        }
    }
}
