package jp.lg.nayoro.polaris.consent.service.rule;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

import jp.lg.nayoro.polaris.organization.entity.Profession;

/** 職種の区分. Professions that the decision table treats alike. */
public enum ProfessionClass {
    /** 医師・歯科医師. */
    DOCTOR(Profession.PHYSICIAN, Profession.DENTIST),
    /** 薬剤師. */
    PHARMACIST(Profession.PHARMACIST),
    /** 看護職. */
    NURSE(Profession.NURSE, Profession.HOME_NURSE, Profession.PUBLIC_HEALTH_NURSE),
    /** 救急救命士. */
    PARAMEDIC(Profession.PARAMEDIC),
    /** リハビリ・栄養・口腔の専門職. */
    THERAPIST(Profession.PHYSICAL_THERAPIST, Profession.DIETITIAN, Profession.DENTAL_HYGIENIST),
    /** 相談・計画の専門職. */
    CARE_PLANNER(Profession.CARE_MANAGER, Profession.SOCIAL_WORKER, Profession.MEDICAL_SOCIAL_WORKER),
    /** 介護職. */
    CARE_WORKER(Profession.HELPER, Profession.CARE_WORKER),
    /** 事務職, and whatever profession a later release adds before it says where it belongs: it sees least. */
    OFFICE(Profession.CLERK, Profession.CITY_OFFICIAL);

    private final Set<Profession> members;

    ProfessionClass(Profession first, Profession... others) {
        members = EnumSet.of(first, others);
    }

    public static ProfessionClass of(Profession profession) {
        return Stream.of(values())
                .filter(one -> one.members.contains(profession))
                .findFirst()
                .orElse(OFFICE);
    }

    public Set<Profession> members() {
        return EnumSet.copyOf(members);
    }
}
