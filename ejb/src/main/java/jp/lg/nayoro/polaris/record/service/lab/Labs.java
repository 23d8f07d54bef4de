package jp.lg.nayoro.polaris.record.service.lab;

import java.io.Serializable;

/**
 * 検査の頁.
 *
 * @param shared whether the consent covers labs; if not, there is nothing here whatever there is
 * @param graphs null where none were asked for
 */
public record Labs(LabRequest asked, boolean shared, LabTable table, LabGraphs graphs) implements Serializable {

    static Labs notShared(LabRequest asked) {
        return new Labs(asked, false, LabTable.EMPTY, null);
    }
}
