package jp.lg.nayoro.polaris.shared.service;

import java.util.Locale;
import java.util.Optional;

/**
 * 設定. Every switch of the application, named {@code polaris.<feature>.<kebab-case>}: a system property, else an environment
 * variable of the same name in capitals ({@code POLARIS_DEMO_TOWN}). What the municipality decides stands in the database
 * with its history, not here.
 */
public enum Setting {
    /** 証跡の錨のファイル. Outside of the database, best on a disk of another machine; ADR 0033. */
    AUDIT_ANCHOR(
            "polaris.audit.anchor", System.getProperty("jboss.server.data.dir", ".polaris") + "/audit/anchors.txt"),
    /** 連絡板のファイルの置き場. Sealed; nodes share it. Backed up together with the database. */
    BOARD_ATTACHMENT_DIRECTORY(
            "polaris.board.attachment-directory",
            System.getProperty("jboss.server.data.dir", ".polaris") + "/attachments"),
    /** ウイルス検査. {@code host:port} of a clamd; empty where there is none, and files are then served without a scan. */
    BOARD_CLAMD("polaris.board.clamd", ""),
    /** 研修・デモ環境. True where everybody in the database is made up; every page then says so. */
    DEMO_TOWN("polaris.demo.town", "false"),
    /** 取込元を置ける場所. Directories of the server, parted by commas; a source lies below one of them and nowhere else. */
    INTAKE_ROOTS("polaris.intake.roots", System.getProperty("jboss.server.data.dir", ".polaris") + "/intake"),
    /** 調剤の記録を待つ日数. A prescription of which no pharmacy tells anything after so many days stands as 未調剤. */
    MEDICINE_FETCH_DAYS("polaris.record.medicine-fetch-days", "4"),
    /** 早すぎる受け取りの日数. So many days may a supply overlap the one before it, until the page of medicines says so. */
    MEDICINE_OVERLAP_DAYS("polaris.record.medicine-overlap-days", "7"),
    /**
     * 印刷に使う日本語の書体. TrueType files, parted by commas, those that are missing passed over. The first writes the
     * letter, the others what it lacks; a file whose name holds "Bold" is the bold face of the one before it.
     */
    PAPER_FONTS(
            "polaris.paper.fonts",
            "/usr/share/fonts/truetype/bizud-gothic/BIZUDPGothic-Regular.ttf,"
                    + "/usr/share/fonts/truetype/bizud-gothic/BIZUDPGothic-Bold.ttf,"
                    + "/usr/share/fonts/opentype/ipaexfont-gothic/ipaexg.ttf,"
                    + "/usr/share/fonts/ipa-ex-gothic-fonts/ipaexg.ttf");

    private final String key;
    private final String standard;

    Setting(String key, String standard) {
        this.key = key;
        this.standard = standard;
    }

    public String key() {
        return key;
    }

    public String value() {
        return Optional.ofNullable(System.getProperty(key))
                .or(() -> Optional.ofNullable(System.getenv(variable())))
                .orElse(standard);
    }

    public boolean isOn() {
        return Boolean.parseBoolean(value());
    }

    private String variable() {
        return key.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
    }
}
