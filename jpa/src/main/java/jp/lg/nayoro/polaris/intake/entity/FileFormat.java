package jp.lg.nayoro.polaris.intake.entity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a file claims to be written in, as the institution's run says. */
public enum FileFormat {
    /** SS-MIX2 標準化ストレージ: HL7 v2.5 messages in a tree of folders. */
    SSMIX2,
    /** FHIR R4, JP Core: a bundle or a single resource. */
    FHIR,
    /** 文書: PDF, pictures and Office files under the patient's number. */
    DOCUMENT,
    /** ケアプランデータ連携標準仕様 and LIFE: CSV of care offices. */
    CAREPLAN,
    /** JAHIS 電子版お薬手帳データフォーマット and 院外処方箋2次元シンボル, as text or as a picture of their QR symbols. */
    JAHIS,
    /** NSIPS: what a pharmacy's レセコン hands to other systems, a file for each reception. */
    NSIPS;

    /** As commands and addresses spell it: {@code ssmix2}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<FileFormat> ofWord(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
