package jp.lg.nayoro.polaris.intake.service.ssmix2;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.regex.Pattern;

import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;
import jp.lg.nayoro.polaris.intake.service.parse.EntryCollector;
import jp.lg.nayoro.polaris.intake.service.parse.EntryDraft;
import jp.lg.nayoro.polaris.intake.service.parse.MediaTypes;
import jp.lg.nayoro.polaris.intake.service.parse.ParseResult;
import jp.lg.nayoro.polaris.intake.service.parse.PatientDemographics;
import jp.lg.nayoro.polaris.intake.service.parse.Refusal;
import jp.lg.nayoro.polaris.intake.service.parse.Replacement;
import jp.lg.nayoro.polaris.intake.service.parse.SourceText;
import jp.lg.nayoro.polaris.intake.service.parse.Texts;
import jp.lg.nayoro.polaris.intake.service.parse.WholeDocument;
import jp.lg.nayoro.polaris.record.entity.CodeSystem;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;
import jp.lg.nayoro.polaris.record.entity.EntryCode;
import jp.lg.nayoro.polaris.record.entity.EntryDocumentContent;
import jp.lg.nayoro.polaris.record.entity.EntryState;

/**
 * SS-MIX2 拡張ストレージ: one entry a document folder, whichever of its files comes first; each file is a document of it. The main
 * document says who it is about, and must not say otherwise than the folder. Measurements in HL7 (ORU^R30) become values.
 */
final class ExtendedStorage {

    /** 退院時サマリー, 紹介状, 経過記録, 外来・入院の記録, 病理・放射線・内視鏡の報告, by LOINC. */
    private static final Set<String> REPORTS = Set.of(
            "18842-5", "57133-1", "11506-3", "34108-1", "34112-3", "34117-2", "28570-0", "11526-1", "18748-4",
            "18751-8");

    private static final Pattern REPORT_WORDS = Pattern.compile("サマリ|紹介|報告|レポート|経過|所見|診断書|返書|記録");
    private static final int NAME_LENGTH = 200;

    private final ExtendedPath place;
    private final byte[] content;
    private final LocalDate receivedOn;
    private final EntryCollector collector = new EntryCollector();

    private ExtendedStorage(ExtendedPath place, byte[] content, LocalDate receivedOn) {
        this.place = place;
        this.content = content;
        this.receivedOn = receivedOn;
    }

    static ParseResult read(ExtendedPath place, byte[] content, LocalDate receivedOn) throws Refusal {
        return new ExtendedStorage(place, content, receivedOn).read();
    }

    static Refusal dicom() {
        return new Refusal(
                QuarantineCause.UNKNOWN_TYPE,
                "DICOM画像はそのままでは取り込めません。JPEGに変換したものを拡張ストレージに置くか、文書として送ってください。ファイルは保管してあります。");
    }

    private ParseResult read() throws Refusal {
        if (content.length == 0) {
            throw new Refusal(QuarantineCause.EMPTY, "中身のないファイルです。書き出しの途中だった可能性があります。もう一度書き出して取り込んでください。");
        }
        var refusal = MediaTypes.refusal(content);
        if (refusal.isPresent()) {
            throw new Refusal(QuarantineCause.UNKNOWN_TYPE, refusal.get());
        }
        var type = MediaTypes.of(content);
        if (type.equals(MediaTypes.DICOM)) {
            throw dicom();
        }
        if (!WholeDocument.isWhole(type, content)) {
            throw new Refusal(
                    QuarantineCause.NOT_A_MESSAGE, "文書が途中で切れているため開けません。書き出しや転送の途中だった可能性があります。もう一度書き出して取り込んでください。");
        }
        return place.isMain() && place.fileName().endsWith(".hl7") ? measurements() : document(type);
    }

    private ParseResult measurements() throws Refusal {
        var message = Hl7Message.read(SourceText.decode(content), collector);
        var standard = new Ssmix2Path(
                place.patientId(),
                place.careDay(),
                "ORU",
                place.folder(),
                place.issuedAt(),
                null,
                place.conditionFlag(),
                false);
        var patient = PatientSegment.read(message, standard, collector);
        LabReader.read(new Reading(standard, DataType.OMG_13, message, collector, receivedOn));
        return ParseResult.Parsed.of(patient, Replacement.NOTHING, collector);
    }

    private ParseResult document(String type) throws Refusal {
        var draft = collector
                .add(new EntryDraft(isReport() ? EntryCategory.REPORT : EntryCategory.FILE, 1))
                .identifiedBy("EXTENDED", place.folder())
                .on(day())
                .state(state())
                .issuedAt(issuedAt())
                .codes(place.code() == null ? null : new EntryCode(CodeSystem.LOINC, place.code()), null)
                .display(place.title())
                .document(new EntryDocumentContent(
                        type, Texts.clipped(MediaTypes.named(place.fileName(), type), NAME_LENGTH), null));
        if (place.isMain() && (type.equals(MediaTypes.XML) || place.fileName().endsWith(".xml"))) {
            var head = CdaHead.read(SourceText.decode(content));
            head.requirePatient(place.patientId());
            if (place.careDay() == null && head.written() != null) {
                draft.on(head.written());
            }
            draft.note(head.title()).author(null, null, head.author(), head.custodian());
        }
        return ParseResult.Parsed.of(PatientDemographics.ofNumber(place.patientId()), Replacement.NOTHING, collector);
    }

    private boolean isReport() {
        return place.code() != null && REPORTS.contains(place.code())
                || REPORT_WORDS.matcher(place.title()).find();
    }

    private LocalDate day() {
        if (place.careDay() != null) {
            return place.careDay();
        }
        return place.issuedAt() == null ? receivedOn : place.issuedAt().toLocalDate();
    }

    /** What is attached speaks a moment before its main document, so that in either order the main document's words stand. */
    private LocalDateTime issuedAt() {
        return place.issuedAt() == null || place.isMain()
                ? place.issuedAt()
                : place.issuedAt().minus(1, ChronoUnit.MILLIS);
    }

    private EntryState state() {
        return switch (place.conditionFlag()) {
            case "0" -> EntryState.DELETED;
            case "2" -> EntryState.SUPERSEDED;
            default -> EntryState.ACTIVE;
        };
    }
}
