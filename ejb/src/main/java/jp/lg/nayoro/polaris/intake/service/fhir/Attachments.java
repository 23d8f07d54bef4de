package jp.lg.nayoro.polaris.intake.service.fhir;

import java.util.Optional;

import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.Reference;

import jp.lg.nayoro.polaris.intake.service.parse.EntryDraft;
import jp.lg.nayoro.polaris.intake.service.parse.MediaTypes;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;
import jp.lg.nayoro.polaris.record.entity.EntryDocumentContent;

/** 添付: what an Attachment holds itself, or a Binary of the same file does. An address outside the file is never followed. */
final class Attachments {

    private static final int NAME_LENGTH = 120;

    private Attachments() {}

    /** @param title the name to give where the attachment has none */
    static void add(EntryDraft draft, Attachment attachment, String title, Reading reading, Located at) {
        var content = content(attachment, reading, at);
        if (content.isEmpty()) {
            reading.warnings().warn(at.line(), "文書の中身がファイルに含まれていません。参照先（URL）は読みに行きません。");
            draft.note("文書の中身は届いていません");
            return;
        }
        var type = MediaTypes.of(content.get());
        var refused = MediaTypes.refusal(content.get());
        if (refused.isPresent()) {
            reading.warnings().warn(at.line(), "添付を開けるようにしませんでした。" + refused.get());
            draft.note("添付の一部は安全のため開けません");
            return;
        }
        var name = Texts.clipped(Texts.firstOf(attachment.getTitle(), title, "文書"), NAME_LENGTH);
        draft.document(new EntryDocumentContent(type, MediaTypes.named(name, type), content.get()));
    }

    private static Optional<byte[]> content(Attachment attachment, Reading reading, Located at) {
        if (attachment.hasData()) {
            return Optional.of(attachment.getData());
        }
        return reading.resources()
                .find(new Reference(attachment.getUrl()), at.scope())
                .filter(Binary.class::isInstance)
                .map(found -> ((Binary) found).getData())
                .filter(data -> data != null && data.length > 0);
    }
}
