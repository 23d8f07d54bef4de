package jp.lg.nayoro.polaris.security.web;

import java.util.List;
import java.util.Set;

import jp.lg.nayoro.polaris.security.entity.PasswordRule;
import jp.lg.nayoro.polaris.security.service.PasswordFault;
import jp.lg.nayoro.polaris.shared.web.Words;

/** What is wrong with a password, and what it must be, in words. */
final class PasswordWords {

    private PasswordWords() {}

    /** All at once, so that nobody must try one after the other. */
    static String of(Set<PasswordFault> faults, PasswordRule rule) {
        return String.join("", each(faults, rule));
    }

    static List<String> each(Set<PasswordFault> faults, PasswordRule rule) {
        return faults.stream()
                .sorted()
                .map(fault -> Words.text("PasswordFault." + fault, rule.minLength()))
                .toList();
    }

    static String rule(PasswordRule rule) {
        return Words.text("security_password.paragraph.rule", rule.minLength());
    }
}
