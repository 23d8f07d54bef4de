package jp.lg.nayoro.polaris.record.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import jp.lg.nayoro.polaris.record.service.EntryOrigin;
import jp.lg.nayoro.polaris.record.service.OriginService;
import jp.lg.nayoro.polaris.record.service.PersonBar;
import jp.lg.nayoro.polaris.record.service.PersonBarService;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/** 原本. The file one entry came from, with the entry's line marked. */
@Named
@RequestScoped
public class OriginView {

    @Inject
    OriginService origins;

    @Inject
    PersonBarService persons;

    private String entryId;
    private EntryOrigin origin;
    private PersonBar person;

    /** @throws NotFoundException where the address names no entry the caller may see */
    public void load() {
        if (entryId == null || !entryId.matches("[0-9]{1,18}")) {
            throw new NotFoundException("ClinicalEntry", entryId);
        }
        origin = origins.source(Long.parseLong(entryId));
        person = persons.of(origin.entry().resident());
    }

    /** Back to the matrix, at the entry's cell. */
    public String getBack() {
        var entry = origin.entry();
        return CellLink.of(entry.resident(), entry.category().row(), entry.on());
    }

    public EntryOrigin getOrigin() {
        return origin;
    }

    public PersonBar getPerson() {
        return person;
    }

    public String getEntryId() {
        return entryId;
    }

    public void setEntryId(String entryId) {
        this.entryId = entryId;
    }
}
