package jp.lg.nayoro.polaris.security.service;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.ibm.icu.text.Transliterator;
import org.passay.EnglishSequenceData;
import org.passay.IllegalSequenceRule;
import org.passay.LengthRule;
import org.passay.PasswordData;
import org.passay.RepeatCharacterRegexRule;
import org.passay.Rule;
import org.passay.UsernameRule;

import jp.lg.nayoro.polaris.security.entity.PasswordRule;

/** One password against one rule. Passay knows the kinds of weakness; which count, and how names are read, stands here. */
final class PasswordCheck {

    private static final int BCRYPT_BYTES = 72;
    private static final int RUN = 5;
    private static final int SHORTEST_NAME = 4;
    private static final boolean EVEN_OVER_THE_END = true;
    private static final boolean BACKWARDS_TOO = true;
    private static final boolean IN_ANY_CASE = true;

    private static final Transliterator TO_LATIN =
            Transliterator.getInstance("Katakana-Latin; NFD; [:Mn:] Remove; NFC");

    private final PasswordRule rule;
    private final BlockedPasswords blocked;
    private final Map<PasswordFault, List<Rule>> passay = new EnumMap<>(PasswordFault.class);

    PasswordCheck(PasswordRule rule, BlockedPasswords blocked) {
        this.rule = rule;
        this.blocked = blocked;
        passay.put(PasswordFault.TOO_SHORT, List.of(new LengthRule(rule.minLength(), Integer.MAX_VALUE)));
        passay.put(PasswordFault.LOGIN, List.of(new UsernameRule(BACKWARDS_TOO, IN_ANY_CASE)));
        passay.put(PasswordFault.REPEATED, List.of(new RepeatCharacterRegexRule(RUN)));
        passay.put(
                PasswordFault.SEQUENCE,
                Stream.of(EnglishSequenceData.Numerical, EnglishSequenceData.Alphabetical, EnglishSequenceData.USQwerty)
                        .<Rule>map(data -> new IllegalSequenceRule(data, RUN, EVEN_OVER_THE_END))
                        .toList());
    }

    Set<PasswordFault> faultsOf(String password, PasswordOwner owner) {
        var faults = EnumSet.noneOf(PasswordFault.class);
        var data = new PasswordData(owner.login(), password);
        passay.forEach((fault, rules) -> {
            if (rules.stream().anyMatch(each -> !each.validate(data).isValid())) {
                faults.add(fault);
            }
        });
        var lower = password.toLowerCase(Locale.ROOT);
        if (password.getBytes(StandardCharsets.UTF_8).length > BCRYPT_BYTES) {
            faults.add(PasswordFault.TOO_LONG);
        }
        if (!password.equals(password.strip())) {
            faults.add(PasswordFault.BLANK_AT_END);
        }
        if (blocked.holds(lower)) {
            faults.add(PasswordFault.COMMON);
        }
        if (rule.blockedWords().stream().anyMatch(lower::contains)) {
            faults.add(PasswordFault.BLOCKED_WORD);
        }
        if (namesOf(owner).anyMatch(lower::contains)) {
            faults.add(PasswordFault.NAME);
        }
        return Collections.unmodifiableSet(faults);
    }

    /** Family and given name as they are written, and in Latin letters as people would type them. */
    private static Stream<String> namesOf(PasswordOwner owner) {
        var written = Stream.of((owner.name() + " " + owner.nameKana()).split("[\\s\\u3000]+"))
                .filter(part -> part.length() >= 2);
        var typed = Stream.of(TO_LATIN.transliterate(owner.nameKana()).split("[\\s\\u3000]+"))
                .map(part -> part.toLowerCase(Locale.ROOT))
                .filter(part -> part.length() >= SHORTEST_NAME);
        return Stream.concat(written, typed);
    }
}
