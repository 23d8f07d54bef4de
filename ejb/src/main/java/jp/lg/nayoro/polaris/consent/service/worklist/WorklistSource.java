package jp.lg.nayoro.polaris.consent.service.worklist;

import java.time.LocalDate;
import java.util.List;

/** Something that leaves work for the secretariat; every bean of this type is asked. */
public interface WorklistSource {

    /** What waits on a day, at most {@code most} lines. */
    List<ConsentTask> tasks(LocalDate today, int most);
}
