package jp.lg.nayoro.polaris.demo;

import jp.lg.nayoro.polaris.organization.entity.FacilityKind;

/** 利用施設 of the demo town. */
record Place(
        long id,
        FacilityKind kind,
        String serviceCode,
        String department,
        String number,
        String name,
        String kana,
        String postalCode,
        String address,
        String phone) {

    boolean prescribes() {
        return kind == FacilityKind.HOSPITAL || kind == FacilityKind.CLINIC;
    }

    /** Institutions of medicine ask for the card of health insurance, the others for that of 介護保険. */
    boolean medical() {
        return prescribes() || kind == FacilityKind.DENTAL || kind == FacilityKind.PHARMACY;
    }
}
