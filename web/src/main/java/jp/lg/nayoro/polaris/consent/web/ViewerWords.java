package jp.lg.nayoro.polaris.consent.web;

import jp.lg.nayoro.polaris.consent.service.rule.SystemRole;
import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.shared.web.Words;

/** Who looked, in words. */
final class ViewerWords {

    private ViewerWords() {}

    /** Nobody's profession is that of the institution's system. */
    static String of(Profession profession) {
        return profession == null ? Words.of(SystemRole.SYSTEM) : Words.of(profession);
    }
}
