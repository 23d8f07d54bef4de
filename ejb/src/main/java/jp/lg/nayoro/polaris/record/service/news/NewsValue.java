package jp.lg.nayoro.polaris.record.service.news;

import java.io.Serializable;

import jp.lg.nayoro.polaris.record.entity.Abnormality;

/** A value that is news. @param earlier the value before as it was written; null where there is none */
public record NewsValue(String analyte, String text, String unit, Abnormality abnormality, String earlier)
        implements Serializable {

    /** Without the value: this string may reach a log. */
    @Override
    public String toString() {
        return "NewsValue[" + abnormality + "]";
    }
}
