package jp.lg.nayoro.polaris.intake.service.fhir;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Composition.SectionComponent;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.utilities.xhtml.NodeType;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;

import jp.lg.nayoro.polaris.intake.service.parse.Refusal;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryDocumentContent;
import jp.lg.nayoro.polaris.record.entity.EntryState;

/**
 * 診療情報提供書・退院時サマリー・処方箋 as documents: Composition. What its sections say in words becomes a text that opens; what
 * they refer to makes entries of its own.
 */
final class CompositionReader {

    private static final int NAME_LENGTH = 120;
    private static final String BLOCKS = "p|br|li|tr|div|h[1-6]|table";

    private CompositionReader() {}

    static void read(Reading reading, Located at) throws Refusal {
        var composition = (Composition) at.resource();
        if (composition.getSubject().isEmpty()) {
            reading.warnings().warn(at.line(), "患者の書かれていない文書（Composition）の文面は読み取りませんでした。");
            return;
        }
        var names = reading.names();
        var type = FhirCodes.of(composition.getType());
        var draft = reading.draft(
                        EntryCategory.REPORT,
                        at,
                        composition.getSubject(),
                        composition.hasIdentifier() ? List.of(composition.getIdentifier()) : List.of(),
                        FhirMoment.of(composition.getDateElement()))
                .codes(type.main(), type.second())
                .display(composition.getTitle(), type.text(), "文書")
                .state(stateOf(composition))
                .author(
                        names.inOut(composition.getEncounter(), composition),
                        names.department(composition, composition.getAuthor().stream(), composition.getEncounter()),
                        names.person(composition.getAuthor().stream(), composition),
                        names.otherInstitution(composition.getAuthor().stream(), composition));
        var text = text(composition);
        if (text != null) {
            var name = Texts.clipped(Texts.firstOf(composition.getTitle(), type.text(), "文書"), NAME_LENGTH) + ".txt";
            draft.document(new EntryDocumentContent("text/plain", name, text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static String text(Composition composition) {
        List<String> parts = new ArrayList<>();
        composition.getSection().forEach(section -> write(section, parts));
        return Texts.orNull(String.join("\n\n", parts));
    }

    private static void write(SectionComponent section, List<String> parts) {
        var words = words(section.getText());
        if (words != null) {
            parts.add(Texts.join(
                    "\n",
                    Texts.labelled("■", Texts.firstOf(section.getTitle(), FhirCodes.textOf(section.getCode()))),
                    words));
        }
        section.getSection().forEach(inner -> write(inner, parts));
    }

    private static String words(Narrative narrative) {
        if (narrative == null
                || narrative.getDiv() == null
                || narrative.getDiv().isEmpty()) {
            return null;
        }
        var text = new StringBuilder();
        append(narrative.getDiv(), text);
        return Texts.orNull(text.toString().replaceAll("[ \\t]+\n", "\n").replaceAll("\n{3,}", "\n\n"));
    }

    private static void append(XhtmlNode node, StringBuilder text) {
        if (node.getNodeType() == NodeType.Text) {
            text.append(node.getContent());
        }
        for (var child : node.getChildNodes()) {
            append(child, text);
        }
        var name = String.valueOf(node.getName());
        if (name.matches(BLOCKS)) {
            text.append('\n');
        } else if (name.matches("td|th")) {
            text.append('　');
        }
    }

    private static EntryState stateOf(Composition composition) {
        if (composition.getStatus() == null) {
            return EntryState.ACTIVE;
        }
        return switch (composition.getStatus()) {
            case ENTEREDINERROR -> EntryState.DELETED;
            case PRELIMINARY -> EntryState.PRELIMINARY;
            default -> EntryState.ACTIVE;
        };
    }
}
