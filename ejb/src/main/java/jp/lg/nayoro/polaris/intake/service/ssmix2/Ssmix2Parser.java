package jp.lg.nayoro.polaris.intake.service.ssmix2;

import java.time.LocalDate;

import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;
import jp.lg.nayoro.polaris.intake.service.parse.EntryCollector;
import jp.lg.nayoro.polaris.intake.service.parse.MediaTypes;
import jp.lg.nayoro.polaris.intake.service.parse.ParseResult;
import jp.lg.nayoro.polaris.intake.service.parse.Refusal;
import jp.lg.nayoro.polaris.intake.service.parse.Replacement;
import jp.lg.nayoro.polaris.intake.service.parse.SourceText;
import jp.lg.nayoro.polaris.record.entity.EntryCategory;

/**
 * SS-MIX2 標準化ストレージ, ver. 1.2, and 拡張ストレージ: one file of the tree to entries. Its place tells whose it is; a file whose inside
 * says otherwise is refused whole. Unknown codes keep their text, odd shapes are read with a warning.
 */
public final class Ssmix2Parser {

    private Ssmix2Parser() {}

    /** @param path with the folders above the file, at least patient, day and type */
    public static ParseResult parse(String path, byte[] content, LocalDate receivedOn) {
        try {
            return read(path, content, receivedOn);
        } catch (Refusal refusal) {
            return refusal.asResult();
        }
    }

    private static ParseResult read(String path, byte[] content, LocalDate receivedOn) throws Refusal {
        var extended = ExtendedPath.of(path);
        if (extended.isPresent()) {
            return ExtendedStorage.read(extended.get(), content, receivedOn);
        }
        if (MediaTypes.isDicom(content)) {
            throw ExtendedStorage.dicom();
        }
        var place = Ssmix2Path.of(path);
        var collector = new EntryCollector();
        if (place.misplaced()) {
            throw misplaced(content, collector);
        }
        var type = DataType.named(place.type())
                .orElseThrow(() -> new Refusal(
                        QuarantineCause.UNKNOWN_TYPE,
                        "このデータ種別にはまだ対応していません。対応するまでファイルをそのまま保管します。必要な場合は運用担当者に連絡してください。"));
        var message = Hl7Message.read(SourceText.decode(content), collector);
        var patient = PatientSegment.read(message, place, collector);
        var reading = new Reading(place, type, message, collector, receivedOn);
        readEntries(reading);
        return ParseResult.Parsed.of(patient, replacement(reading), collector);
    }

    private static void readEntries(Reading reading) {
        switch (reading.type()) {
            case ADT_00 -> {
                EncounterReader.readDeath(reading);
                LabReader.read(reading);
                AllergyReader.read(reading);
            }
            case ADT_61 -> AllergyReader.read(reading);
            case PPR_01 -> ConditionReader.read(reading);
            case OMD -> MealReader.read(reading);
            case OMP_01 -> MedicationOrderReader.read(reading, EntryCategory.PRESCRIPTION);
            case OMP_02 -> MedicationOrderReader.read(reading, EntryCategory.INJECTION);
            case OMP_11 -> AdministrationReader.read(reading, EntryCategory.PRESCRIPTION);
            case OMP_12 -> AdministrationReader.read(reading, EntryCategory.INJECTION);
            case OML_01, OMG_03 -> LabOrderReader.read(reading);
            case OML_11, OMG_13 -> LabReader.read(reading);
            case OMG_01, OMG_02, OMG_11, OMG_12 -> ImagingReader.read(reading);
            default -> EncounterReader.read(reading);
        }
    }

    /** Only the current version of an order, or of the list of diagnoses, stands for the whole of it. A hospital that
     * numbers its PPR-01 files keeps a file a diagnosis. */
    private static Replacement replacement(Reading reading) {
        var order = reading.path().orderNumber();
        if (!reading.isCurrent()) {
            return Replacement.NOTHING;
        }
        return switch (reading.type()) {
            case PPR_01 -> order == null ? new Replacement.OfCategory(EntryCategory.CONDITION) : Replacement.NOTHING;
            case OMP_01 -> ofOrder(EntryCategory.PRESCRIPTION, reading);
            case OMP_02 -> ofOrder(EntryCategory.INJECTION, reading);
            case OMD -> ofOrder(EntryCategory.NOTE, reading);
            case OML_01, OMG_03 -> ofOrder(EntryCategory.LAB, reading);
            case OMG_01, OMG_02 -> ofOrder(EntryCategory.IMAGE, reading);
            default -> Replacement.NOTHING;
        };
    }

    private static Replacement ofOrder(EntryCategory category, Reading reading) {
        var order = reading.path().orderNumber();
        return order == null
                ? Replacement.NOTHING
                : new Replacement.OfOrder(category, order, reading.type().code());
    }

    private static Refusal misplaced(byte[] content, EntryCollector collector) {
        var note = "ファイル名の患者ID・診療日・データ種別が、置かれているフォルダと違います。別の患者の記録が紛れている恐れがあるため取り込みませんでした。";
        try {
            Hl7Message.read(SourceText.decode(content), collector);
        } catch (Refusal unreadableToo) {
            note += "中身もHL7のメッセージとして読めません。";
        }
        return new Refusal(QuarantineCause.MISPLACED, note + "書き出し元の機関に確認してください。");
    }
}
