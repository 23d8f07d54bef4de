package jp.lg.nayoro.polaris.intake.web;

import java.io.Serializable;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.intake.entity.FileFormat;
import jp.lg.nayoro.polaris.intake.entity.IntakeSource;
import jp.lg.nayoro.polaris.intake.entity.SourceSetting;
import jp.lg.nayoro.polaris.intake.service.SourceSaving;
import jp.lg.nayoro.polaris.intake.service.SourceService;
import jp.lg.nayoro.polaris.organization.entity.FacilityRow;
import jp.lg.nayoro.polaris.organization.service.FacilityService;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;

/** 取込元の設定, of a new source or of one that is there. */
@Named
@ViewScoped
public class IntakeSourceView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_INTERVAL = 15;

    @Inject
    SourceService sources;

    @Inject
    FacilityService facilityService;

    private String id;
    private List<FacilityRow> facilities;
    private List<String> roots;

    @NotNull
    private Long facility;

    @NotNull
    @Size(max = 100)
    private String name;

    @NotNull
    private FileFormat format;

    @NotNull
    @Size(max = 500)
    private String directory;

    @NotNull
    @Min(IntakeSource.SHORTEST_INTERVAL)
    @Max(IntakeSource.LONGEST_INTERVAL)
    private Integer interval = USUAL_INTERVAL;

    private boolean active = true;

    public void load() {
        facilities = facilityService.activeFacilities();
        roots = sources.roots();
        if (id == null) {
            return;
        }
        var setting = sources.setting(number());
        facility = setting.facility().value();
        name = setting.name();
        format = setting.format();
        directory = setting.directory();
        interval = setting.intervalMinutes();
        active = setting.active();
    }

    public String save() {
        var result = sources.save(
                id == null ? null : number(),
                new SourceSetting(new FacilityId(facility), name, format, directory, interval, active));
        if (result instanceof SourceSaving.Saved) {
            Messages.addFlashGlobalInfo("intake_source.message.info.saved", name);
            return "/intake/sources?faces-redirect=true";
        }
        if (result instanceof SourceSaving.Refused refused) {
            Messages.addError("sourceForm:directory", "intake_source.message.error.directory", refused.problem());
        } else {
            Messages.addGlobalError("intake_source.message.error.already_read");
        }
        Faces.validationFailed();
        return null;
    }

    private long number() {
        return Address.id("IntakeSource", id);
    }

    public FileFormat[] getFormats() {
        return FileFormat.values();
    }

    public List<FacilityRow> getFacilities() {
        return facilities;
    }

    public List<String> getRoots() {
        return roots;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Long getFacility() {
        return facility;
    }

    public void setFacility(Long facility) {
        this.facility = facility;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public FileFormat getFormat() {
        return format;
    }

    public void setFormat(FileFormat format) {
        this.format = format;
    }

    public String getDirectory() {
        return directory;
    }

    public void setDirectory(String directory) {
        this.directory = directory;
    }

    public Integer getInterval() {
        return interval;
    }

    public void setInterval(Integer interval) {
        this.interval = interval;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
