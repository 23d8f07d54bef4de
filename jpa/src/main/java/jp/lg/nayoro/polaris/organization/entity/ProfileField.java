package jp.lg.nayoro.polaris.organization.entity;

/** 届出事項 and what is told of staff: the fields whose change the history names. */
public enum ProfileField {
    NAME,
    NAME_KANA,
    OPERATOR,
    POSTAL_CODE,
    ADDRESS,
    PHONE,
    FAX,
    EMAIL,
    CONTACT_NAME,
    OFFICE_HOURS,
    CLOSED_FROM,
    PROFESSION,
    LICENSE_NUMBER,
    STATE,
    ROLE
}
