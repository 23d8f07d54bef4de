package jp.lg.nayoro.polaris.intake.web;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import jp.lg.nayoro.polaris.intake.entity.FileFormat;
import jp.lg.nayoro.polaris.intake.service.IncomingFile;
import jp.lg.nayoro.polaris.intake.service.RunListService;
import jp.lg.nayoro.polaris.organization.entity.FacilityRow;

/** ファイルを送る: what the page's script needs to know before it sends. */
@Named
@RequestScoped
public class UploadView {

    @Inject
    RunListService runs;

    private List<FacilityRow> facilities;

    public void load() {
        facilities = runs.facilities();
    }

    public List<FacilityRow> getFacilities() {
        return facilities;
    }

    public FileFormat[] getFormats() {
        return FileFormat.values();
    }

    /** In bytes. */
    public int getLargestFile() {
        return IncomingFile.LARGEST;
    }
}
