package jp.lg.nayoro.polaris.consent.service;

import java.time.LocalDate;

import jp.lg.nayoro.polaris.consent.entity.Applicant;
import jp.lg.nayoro.polaris.consent.entity.ConsentState;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;

/** 受付中の同意書, as far as it fills the form of the registration. */
public record PaperUnderWay(
        long id,
        ConsentState state,
        Applicant person,
        FacilityId facility,
        String formVersion,
        LocalDate signedOn,
        LocalDate receivedOn) {}
