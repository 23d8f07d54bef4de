package jp.lg.nayoro.polaris.record.web;

import jp.lg.nayoro.polaris.record.entity.Abnormality;
import jp.lg.nayoro.polaris.record.service.lab.LabValue;

/** 点の形. Tells without colour what a value is; the same signs stand before the letters in the table. */
public enum PointShape {
    /** 基準範囲内. */
    NORMAL("M0 -4A4 4 0 1 1 0 4A4 4 0 1 1 0 -4Z", ""),
    HIGH("M0 -8L7 5H-7Z", "▲"),
    LOW("M0 8L7 -5H-7Z", "▼"),
    ABNORMAL("M0 -8L7 0L0 8L-7 0Z", "◆"),
    /** 測定限界: {@code <0.1}, an open square. */
    LIMIT("M-5 -5H5V5H-5Z", "");

    private final String path;
    private final String sign;

    PointShape(String path, String sign) {
        this.path = path;
        this.sign = sign;
    }

    public String path() {
        return path;
    }

    public String sign() {
        return sign;
    }

    static PointShape of(LabValue value) {
        return value.limit() && value.abnormality() == null ? LIMIT : of(value.abnormality());
    }

    static PointShape of(Abnormality abnormality) {
        if (abnormality == null) {
            return NORMAL;
        }
        return switch (abnormality) {
            case HIGH, VERY_HIGH -> HIGH;
            case LOW, VERY_LOW -> LOW;
            case ABNORMAL -> ABNORMAL;
        };
    }
}
