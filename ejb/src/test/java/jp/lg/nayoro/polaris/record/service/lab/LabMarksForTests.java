package jp.lg.nayoro.polaris.record.service.lab;

import jp.lg.nayoro.polaris.record.service.SharedSources;

/** Fills what the container would. */
public final class LabMarksForTests {

    private LabMarksForTests() {}

    public static LabMarks of(SharedSources sources) {
        var marks = new LabMarks();
        marks.shared = sources;
        return marks;
    }
}
