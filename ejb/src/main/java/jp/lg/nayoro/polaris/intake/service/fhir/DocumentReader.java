package jp.lg.nayoro.polaris.intake.service.fhir;

import java.util.Optional;

import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.DocumentReference.DocumentReferenceContentComponent;
import org.hl7.fhir.r4.model.Enumerations.DocumentReferenceStatus;

import jp.lg.nayoro.polaris.intake.service.parse.Refusal;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryState;

/** 文書: DocumentReference, with what it holds. */
final class DocumentReader {

    private DocumentReader() {}

    static void read(Reading reading, Located at) throws Refusal {
        var document = (DocumentReference) at.resource();
        var names = reading.names();
        var title = title(document);
        var draft = reading.draft(
                        EntryCategory.FILE, at, document.getSubject(), document.getIdentifier(), when(document))
                .display(title, "文書")
                .state(stateOf(document))
                .author(
                        null,
                        names.department(document, document.getAuthor().stream(), null),
                        names.person(document.getAuthor().stream(), document),
                        names.otherInstitution(document.getAuthor().stream(), document))
                .note(FhirCodes.textOf(document.getType()))
                .note(document.getDescription());
        if (document.hasMasterIdentifier()) {
            draft.identifiedBy(document.getMasterIdentifier().getValue());
        }
        for (var content : document.getContent()) {
            Attachments.add(draft, content.getAttachment(), title, reading, at);
        }
    }

    private static String title(DocumentReference document) {
        return Texts.firstOf(
                document.getContent().stream()
                        .map(DocumentReferenceContentComponent::getAttachment)
                        .map(each -> Texts.orNull(each.getTitle()))
                        .filter(text -> text != null)
                        .findFirst()
                        .orElse(null),
                document.getDescription(),
                FhirCodes.textOf(document.getType()));
    }

    /** When what it tells of took place; else when it was written. */
    private static Optional<FhirMoment> when(DocumentReference document) {
        return FhirMoment.of(document.getContext().getPeriod())
                .or(() -> FhirMoment.of(document.getDateElement()))
                .or(() -> document.getContent().stream()
                        .map(each -> FhirMoment.of(each.getAttachment().getCreationElement()))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private static EntryState stateOf(DocumentReference document) {
        if (document.getStatus() == DocumentReferenceStatus.ENTEREDINERROR) {
            return EntryState.DELETED;
        }
        if (document.getStatus() == DocumentReferenceStatus.SUPERSEDED) {
            return EntryState.SUPERSEDED;
        }
        return document.getDocStatus() == DocumentReference.ReferredDocumentStatus.PRELIMINARY
                ? EntryState.PRELIMINARY
                : EntryState.ACTIVE;
    }
}
