package jp.lg.nayoro.polaris.organization.web;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.ViewScoped;

import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.organization.entity.FacilityListRow;
import jp.lg.nayoro.polaris.organization.entity.FacilityStanding;
import jp.lg.nayoro.polaris.organization.service.FacilityFilter;
import jp.lg.nayoro.polaris.organization.service.FacilityPage;
import jp.lg.nayoro.polaris.organization.service.FacilityRegisterService;

/** 利用施設台帳: every institution, by word, kind and state. */
@Named
@ViewScoped
public class OrganizationListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    FacilityRegisterService register;

    @Inject
    Clock clock;

    private String word;
    private FacilityKind kind;
    private FacilityStanding standing;
    private int page = 1;
    private FacilityPage found;

    public void load() {
        found = register.search(new FacilityFilter(word, kind, standing, page));
    }

    public void find() {
        page = 1;
        load();
    }

    public void next() {
        page++;
        load();
    }

    public void previous() {
        page = Math.max(1, page - 1);
        load();
    }

    public FacilityStanding standing(FacilityListRow row) {
        return row.standing(LocalDate.now(clock));
    }

    public String tone(FacilityListRow row) {
        return StandingTone.of(standing(row));
    }

    public FacilityKind[] getKinds() {
        return FacilityKind.values();
    }

    public FacilityStanding[] getStandings() {
        return FacilityStanding.values();
    }

    public FacilityPage getFound() {
        return found;
    }

    public int getPage() {
        return page;
    }

    public String getWord() {
        return word;
    }

    public void setWord(String word) {
        this.word = word;
    }

    public FacilityKind getKind() {
        return kind;
    }

    public void setKind(FacilityKind kind) {
        this.kind = kind;
    }

    public FacilityStanding getStanding() {
        return standing;
    }

    public void setStanding(FacilityStanding standing) {
        this.standing = standing;
    }
}
