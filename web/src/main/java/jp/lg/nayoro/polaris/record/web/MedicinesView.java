package jp.lg.nayoro.polaris.record.web;

import java.io.Serializable;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;
import org.primefaces.PrimeFaces;

import jp.lg.nayoro.polaris.record.service.PersonBar;
import jp.lg.nayoro.polaris.record.service.PersonBarService;
import jp.lg.nayoro.polaris.record.service.medicine.Evidence;
import jp.lg.nayoro.polaris.record.service.medicine.FlagClosing;
import jp.lg.nayoro.polaris.record.service.medicine.FlagClosing.ClosedBefore;
import jp.lg.nayoro.polaris.record.service.medicine.FlagKind;
import jp.lg.nayoro.polaris.record.service.medicine.MedicineFlag;
import jp.lg.nayoro.polaris.record.service.medicine.MedicineManner;
import jp.lg.nayoro.polaris.record.service.medicine.MedicineService;
import jp.lg.nayoro.polaris.record.service.medicine.Medicines;
import jp.lg.nayoro.polaris.record.service.medicine.ShownFlag;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

import static java.util.stream.Collectors.joining;

/** お薬. What should be in the house today, and the flags that a pharmacist closes. */
@Named
@ViewScoped
public class MedicinesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    MedicineService service;

    @Inject
    PersonBarService persons;

    @Inject
    Clock clock;

    private String residentId;
    private PersonBar person;
    private Medicines medicines;
    private String clientKey;

    @Size(max = 500)
    private String note;

    public void load() {
        person = persons.of(resident());
        show();
    }

    /** 確認済みにする, for the evidence that stands on the screen. A refused note leaves the page as it is, with its field open. */
    public void close(ShownFlag shown) {
        var flag = shown.flag();
        var result = service.close(resident(), flag.key(), flag.evidenceHash(), note, UUID.fromString(clientKey));
        if (result instanceof FlagClosing.AtRest) {
            Messages.addGlobalInfo("record_medicines.message.info.closed");
        } else if (result instanceof ClosedBefore before) {
            Messages.addGlobalWarn(
                    "record_medicines.message.warn.closed_before",
                    before.finding().closedBy());
        } else if (result instanceof FlagClosing.EvidenceChanged) {
            Messages.addGlobalWarn("record_medicines.message.warn.evidence_changed");
        } else {
            Messages.addGlobalWarn("record_medicines.message.warn.not_a_pharmacist");
        }
        show();
        PrimeFaces.current().ajax().update("medicines");
    }

    private void show() {
        medicines = service.medicines(resident());
        clientKey = UUID.randomUUID().toString();
        note = null;
    }

    /** The entries of a line of evidence, in the matrix. */
    public String link(Evidence evidence) {
        var day = evidence.on();
        return "matrix.xhtml?resident=" + resident() + "&span=month&until=" + day + "&row="
                + evidence.category().row() + "&from=" + day + "&to=" + day + "#entries";
    }

    /** Which drugs, by what is pointed out of them: what a hurried reader takes along. */
    public record Named(FlagKind kind, String names) {}

    public List<Named> getSummary() {
        return Arrays.stream(FlagKind.values())
                .map(kind -> new Named(
                        kind,
                        medicines.open().stream()
                                .map(ShownFlag::flag)
                                .filter(flag -> flag.kind() == kind)
                                .map(MedicineFlag::name)
                                .collect(joining("、"))))
                .filter(named -> !named.names().isEmpty())
                .toList();
    }

    /** The manners of use of which something is in the house. */
    public List<MedicineManner> getManners() {
        return Arrays.stream(MedicineManner.values())
                .filter(manner -> !medicines.list().running(manner).isEmpty())
                .toList();
    }

    public MedicineTimeline getTimeline() {
        return new MedicineTimeline(medicines.list().today());
    }

    private ResidentId resident() {
        return Parameters.resident(residentId);
    }

    public PersonBar getPerson() {
        return person;
    }

    public Medicines getMedicines() {
        return medicines;
    }

    public String getResidentId() {
        return residentId;
    }

    public void setResidentId(String residentId) {
        this.residentId = residentId;
    }

    public String getClientKey() {
        return clientKey;
    }

    public void setClientKey(String clientKey) {
        this.clientKey = clientKey;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
