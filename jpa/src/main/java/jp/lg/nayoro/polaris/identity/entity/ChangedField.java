package jp.lg.nayoro.polaris.identity.entity;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** What of a resident can be changed, each with its value as the history keeps it. */
public enum ChangedField {
    /** 氏名. */
    NAME(data -> data.name().name()),
    /** フリガナ. */
    KANA(data -> data.name().kana()),
    /** 生年月日, ISO. */
    BIRTH_DATE(data -> data.birthDate().toString()),
    /** 性別, by its constant. */
    SEX(data -> data.sex().name()),
    /** 郵便番号. */
    POSTAL_CODE(PersonalData::postalCode),
    /** 住所. */
    ADDRESS(PersonalData::address),
    /** 電話番号. */
    PHONE(PersonalData::phone),
    /** 介護保険の保険者番号. */
    INSURER_NUMBER(PersonalData::insurerNumber),
    /** 介護保険の被保険者番号. */
    INSURED_NUMBER(PersonalData::insuredNumber),
    /** 医療保険の保険者番号. */
    MEDICAL_INSURER(data -> data.medical().insurerNumber()),
    /** 医療保険の記号. */
    MEDICAL_SYMBOL(data -> data.medical().symbol()),
    /** 医療保険の番号. */
    MEDICAL_NUMBER(data -> data.medical().number()),
    /** 医療保険の枝番. */
    MEDICAL_BRANCH(data -> data.medical().branch());

    private final Function<PersonalData, String> value;

    ChangedField(Function<PersonalData, String> value) {
        this.value = value;
    }

    /** Null where nothing is known. */
    public String of(PersonalData data) {
        return value.apply(data);
    }

    /** The fields in which the two differ. */
    public static List<ChangedField> between(PersonalData before, PersonalData after) {
        return Stream.of(values())
                .filter(field -> !Objects.equals(field.of(before), field.of(after)))
                .toList();
    }
}
