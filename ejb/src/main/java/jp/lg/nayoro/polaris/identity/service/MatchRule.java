package jp.lg.nayoro.polaris.identity.service;

import java.util.List;

import jp.lg.nayoro.polaris.identity.entity.Demographics;

/** Compares one field of a resident and a registration. A value that one side leaves out is unknown, never different. */
public interface MatchRule {

    /** All fields, in the order of {@link MatchField}. */
    List<MatchRule> ALL = List.of(
            new KanjiNameRule(),
            new KanaNameRule(),
            new BirthDateRule(),
            new SexRule(),
            new AddressRule(),
            new PhoneRule(),
            new InsuredNumberRule());

    FieldComparison compare(Demographics resident, Demographics registration);
}
