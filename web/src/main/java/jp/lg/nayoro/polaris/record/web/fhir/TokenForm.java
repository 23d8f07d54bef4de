package jp.lg.nayoro.polaris.record.web.fhir;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.security.entity.SystemPurpose;

import static java.util.stream.Collectors.toSet;

/** What the secretariat types from the institution's application. */
public class TokenForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long facility;
    private String systemName;
    private String purpose;
    private String responsible;
    private List<DataCategory> categories = new ArrayList<>();
    private LocalDate expiresOn;

    void suggest(LocalDate today) {
        if (expiresOn == null) {
            expiresOn = SystemPurpose.longestFrom(today);
        }
    }

    void clear() {
        facility = null;
        systemName = null;
        purpose = null;
        responsible = null;
        categories = new ArrayList<>();
        expiresOn = null;
    }

    SystemPurpose agreed() {
        return new SystemPurpose(
                systemName.strip(),
                purpose.strip(),
                responsible.strip(),
                categories.stream().map(DataCategory::name).collect(toSet()),
                expiresOn);
    }

    public Long getFacility() {
        return facility;
    }

    public void setFacility(Long facility) {
        this.facility = facility;
    }

    public String getSystemName() {
        return systemName;
    }

    public void setSystemName(String systemName) {
        this.systemName = systemName;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getResponsible() {
        return responsible;
    }

    public void setResponsible(String responsible) {
        this.responsible = responsible;
    }

    public List<DataCategory> getCategories() {
        return categories;
    }

    public void setCategories(List<DataCategory> categories) {
        this.categories = categories;
    }

    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    public void setExpiresOn(LocalDate expiresOn) {
        this.expiresOn = expiresOn;
    }
}
