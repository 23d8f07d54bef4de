package jp.lg.nayoro.polaris.intake.service.document;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;
import jp.lg.nayoro.polaris.intake.service.parse.Digest;
import jp.lg.nayoro.polaris.intake.service.parse.EntryCollector;
import jp.lg.nayoro.polaris.intake.service.parse.EntryDraft;
import jp.lg.nayoro.polaris.intake.service.parse.MediaTypes;
import jp.lg.nayoro.polaris.intake.service.parse.ParseResult;
import jp.lg.nayoro.polaris.intake.service.parse.PatientDemographics;
import jp.lg.nayoro.polaris.intake.service.parse.Refusal;
import jp.lg.nayoro.polaris.intake.service.parse.Replacement;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryDocumentContent;

/**
 * 文書: a PDF, a picture or an Office file as it is, under the patient's number. The received file is itself the document. What
 * it is, its content tells; programs, archives, macros and what is none of these kinds are refused.
 */
public final class DocumentParser {

    /** Old Office files all look alike inside: here the ending decides among what the content allows. */
    private static final Map<String, String> OLD_OFFICE = Map.of(
            "doc", "application/msword",
            "xls", "application/vnd.ms-excel",
            "ppt", "application/vnd.ms-powerpoint");

    private static final int NAME_LENGTH = 200;
    private static final int WHOLE_FILE = 0;

    private DocumentParser() {}

    /** @param path with the folders above the file, at least the patient's number */
    public static ParseResult parse(String path, byte[] content, LocalDate receivedOn) {
        try {
            return read(DocumentPath.of(path), content, receivedOn);
        } catch (Refusal refusal) {
            return refusal.asResult();
        }
    }

    private static ParseResult read(DocumentPath place, byte[] content, LocalDate receivedOn) throws Refusal {
        var type = typeOf(place, content);
        var collector = new EntryCollector();
        collector
                .add(new EntryDraft(EntryCategory.FILE, WHOLE_FILE))
                .identifiedBy(
                        "DOCUMENT",
                        place.day(),
                        place.title(),
                        new Digest().add(content).hex())
                .on(place.day() == null ? receivedOn : place.day())
                .display(place.title())
                .note(place.day() == null ? "文書の日付は書かれていません（受け取った日に置いています）" : null)
                .document(new EntryDocumentContent(
                        type, Texts.clipped(MediaTypes.named(place.fileName(), type), NAME_LENGTH), null));
        return ParseResult.Parsed.of(PatientDemographics.ofNumber(place.patientId()), Replacement.NOTHING, collector);
    }

    private static String typeOf(DocumentPath place, byte[] content) throws Refusal {
        if (content.length == 0) {
            throw new Refusal(QuarantineCause.EMPTY, "中身のないファイルです。書き出しの途中だった可能性があります。もう一度書き出して取り込んでください。");
        }
        var refusal = MediaTypes.refusal(content);
        if (refusal.isPresent()) {
            throw new Refusal(QuarantineCause.UNKNOWN_TYPE, refusal.get());
        }
        var type = MediaTypes.of(content);
        if (type.equals(MediaTypes.OLD_OFFICE)) {
            type = OLD_OFFICE.getOrDefault(ending(place.fileName()), MediaTypes.UNKNOWN);
        }
        if (type.equals(MediaTypes.UNKNOWN)) {
            throw new Refusal(
                    QuarantineCause.UNKNOWN_TYPE, "文書として開けない種類のファイルです。PDF、画像（JPEG・PNG・TIFF）またはOfficeの文書で送ってください。");
        }
        return type;
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
