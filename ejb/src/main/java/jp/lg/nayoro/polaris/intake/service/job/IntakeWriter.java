package jp.lg.nayoro.polaris.intake.service.job;

import java.util.List;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import jp.lg.nayoro.polaris.intake.service.store.FileTaking;
import jp.lg.nayoro.polaris.intake.service.store.RunLostException;

/** Stores the chunk that was read, in a transaction of its own; the job's transaction around it holds nothing. */
@Named("intakeWriter")
@Dependent
public class IntakeWriter extends AbstractItemWriter {

    @Inject
    FileTaking taking;

    @Inject
    StepContext step;

    @Override
    public void writeItems(List<Object> items) {
        for (var each : items) {
            var item = (IntakeReader.Item) each;
            try {
                taking.store(item.run(), item.chunk(), item.progress());
            } catch (RunLostException stopped) {
                step.setTransientUserData(IntakeReader.LOST);
                return;
            }
        }
    }
}
