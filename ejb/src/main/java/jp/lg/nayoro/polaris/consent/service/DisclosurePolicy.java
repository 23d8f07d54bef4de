package jp.lg.nayoro.polaris.consent.service;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.audit.service.AuditTrail;
import jp.lg.nayoro.polaris.consent.entity.Consent;
import jp.lg.nayoro.polaris.consent.entity.ConsentScope;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.service.Disclosure.Allowed;
import jp.lg.nayoro.polaris.consent.service.Disclosure.Ask;
import jp.lg.nayoro.polaris.consent.service.Disclosure.Denied;
import jp.lg.nayoro.polaris.consent.service.rule.Answer;
import jp.lg.nayoro.polaris.consent.service.rule.CategoryClass;
import jp.lg.nayoro.polaris.consent.service.rule.DisclosureRule;
import jp.lg.nayoro.polaris.consent.service.rule.DisclosureTable;
import jp.lg.nayoro.polaris.consent.service.rule.PersonState;
import jp.lg.nayoro.polaris.consent.service.rule.ProfessionClass;
import jp.lg.nayoro.polaris.consent.service.rule.SystemRole;
import jp.lg.nayoro.polaris.identity.entity.Resident;
import jp.lg.nayoro.polaris.security.service.Caller;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

import static java.util.stream.Collectors.toSet;

/**
 * 開示の門. The one place that answers whether this caller may see this kind of data of this resident now. It gathers the
 * facts, and the decision table ({@link DisclosureTable}) answers. It reads the database each time, so a withdrawal holds
 * from the next question on. Every service method that returns resident data asks here first.
 */
@ApplicationScoped
public class DisclosurePolicy {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    /** @throws NotFoundException when it may not be shown: hidden and absent look the same */
    public Allowed require(ResidentId resident, DataCategory category) {
        return required(resident, decide(resident, category));
    }

    /**
     * For pages of several kinds of data: asks once whether the caller cares for this person; which kinds of data they may
     * see, the scope of the answer tells. What the secretariat may know by its duty does not count here.
     *
     * @throws NotFoundException when they do not: hidden and absent look the same
     */
    public Allowed requireCareTeam(ResidentId resident) {
        var answer = answer(resident, DataCategory.IDENTITY, Set.of(SystemRole.STAFF));
        note(resident, DataCategory.IDENTITY, answer);
        return required(resident, answer);
    }

    /**
     * The same where programs read, too: asks whether the caller cares for this person, or is the system of an institution
     * whose patient they are.
     *
     * @throws NotFoundException when neither: hidden and absent look the same
     */
    public Allowed requireReader(ResidentId resident) {
        return required(resident, decideReader(resident));
    }

    /** As {@link #requireReader}, without insisting. */
    public Disclosure decideReader(ResidentId resident) {
        var answer = answer(resident, DataCategory.IDENTITY, Set.of(SystemRole.STAFF, SystemRole.SYSTEM));
        note(resident, DataCategory.IDENTITY, answer);
        return answer;
    }

    private static Allowed required(ResidentId resident, Disclosure answer) {
        if (answer instanceof Allowed allowed) {
            return allowed;
        }
        throw new NotFoundException("Resident", resident);
    }

    /** Asks without insisting, for parts of a page that may be missing. The answer stands in the act's audit row. */
    public Disclosure decide(ResidentId resident, DataCategory category) {
        var answer = answer(resident, category, Set.of(SystemRole.values()));
        note(resident, category, answer);
        return answer;
    }

    private void note(ResidentId resident, DataCategory category, Disclosure answer) {
        var consent = answer instanceof Allowed allowed ? allowed.consent() : null;
        trail.current().about(resident).because(category.name(), answer.reason().name(), consent);
    }

    /** The most open answer that one of the caller's roles gives. */
    private Disclosure answer(ResidentId resident, DataCategory category, Set<SystemRole> considered) {
        var person = standing(resident).orElse(null);
        if (person == null) {
            return new Denied(DisclosureReason.NO_SUCH_RESIDENT);
        }
        var asking = new Asking(caller.get(), person);
        var rules = new EnumMap<SystemRole, DisclosureRule>(SystemRole.class);
        SystemRole.of(asking.who.roles()).stream()
                .filter(considered::contains)
                .forEach(role -> rules.put(role, asking.rule(role, category)));
        return rules.values().stream()
                .filter(rule -> rule.answer() == Answer.ALLOW)
                .findFirst()
                .map(rule -> byRight(asking, category, rule))
                .orElseGet(() -> notByRight(asking, category, rules));
    }

    private static Disclosure byRight(Asking asking, DataCategory category, DisclosureRule rule) {
        return asking.isWithinToken(category)
                ? allowed(asking, rule)
                : new Denied(DisclosureReason.CATEGORY_NOT_FOR_SYSTEM);
    }

    /** An enrolment that was merged into another is as absent as one that never was. */
    private Optional<Resident> standing(ResidentId resident) {
        return Optional.ofNullable(em.find(Resident.class, resident.value()))
                .filter(person -> person.survivor().isEmpty());
    }

    private static Disclosure allowed(Asking asking, DisclosureRule rule) {
        var consent = asking.standing.consentInForce();
        var scope = consent.map(Consent::scope);
        return new Allowed(
                rule.reason(),
                consent.map(Consent::id).orElse(null),
                rule.reason() == DisclosureReason.SECRETARIAT_DUTY
                        ? scope.orElse(null)
                        : asking.narrowed(scope.orElseThrow()));
    }

    private static Disclosure notByRight(Asking asking, DataCategory category, Map<SystemRole, DisclosureRule> rules) {
        var rule = rules.get(asking.reading);
        if (rule == null) {
            return new Denied(DisclosureReason.ROLE_HAS_NO_BUSINESS);
        }
        if (rule.answer() == Answer.DENY) {
            return new Denied(rule.reason());
        }
        return asking.standing
                .openUntil(category, rule.occasions())
                .<Disclosure>map(until -> new Allowed(
                        DisclosureReason.BREAK_GLASS, null, asking.narrowed(asking.standing.institutions()), until))
                .orElseGet(() -> new Ask(rule.reason(), rule.occasions()));
    }

    /** One question under way: who asks about whom, and what is known of it so far. */
    private final class Asking {

        private final Caller who;
        private final CallerStanding standing;
        private final PersonState state;
        private final SystemRole reading;

        private Asking(Caller who, Resident person) {
            this.who = who;
            this.standing = new CallerStanding(em, who, person.id(), LocalDateTime.now(clock));
            this.state = PersonState.of(person.getDiedOn(), person.getMovedOutOn());
            this.reading = who.isSystem() ? SystemRole.SYSTEM : SystemRole.STAFF;
        }

        private DisclosureRule rule(SystemRole role, DataCategory category) {
            return DisclosureTable.OF_THE_RELEASE.answer(
                    role,
                    ProfessionClass.of(who.profession()),
                    CategoryClass.of(category),
                    state,
                    standing::relation,
                    () -> standing.ground(category));
        }

        /** A token is for some kinds of data; who it is goes with each. People have none. */
        private boolean isWithinToken(DataCategory category) {
            return category == DataCategory.IDENTITY
                    || !who.isSystem()
                    || who.system().categories().contains(category.name());
        }

        /** Of all kinds of data those that are open to who reads, be it by right or by breaking the glass. */
        private ConsentScope narrowed(ConsentScope scope) {
            return scope.onlyFor(Arrays.stream(DataCategory.values())
                    .filter(category -> category == DataCategory.IDENTITY || isOpen(category))
                    .collect(toSet()));
        }

        private boolean isOpen(DataCategory category) {
            var rule = rule(reading, category);
            return rule.answer() == Answer.ALLOW && isWithinToken(category)
                    || standing.openUntil(category, rule.occasions()).isPresent();
        }
    }
}
