package jp.lg.nayoro.polaris.security.service;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;

import jp.lg.nayoro.polaris.organization.entity.Facility;
import jp.lg.nayoro.polaris.organization.entity.OrganizationActKind;
import jp.lg.nayoro.polaris.organization.entity.Staff;
import jp.lg.nayoro.polaris.organization.entity.StaffState;
import jp.lg.nayoro.polaris.organization.service.OrganizationHistory;
import jp.lg.nayoro.polaris.security.entity.Account;
import jp.lg.nayoro.polaris.security.entity.Invitation;
import jp.lg.nayoro.polaris.security.entity.Role;

/**
 * 初めての方. Turns a slip into a login. Open to everybody, since nobody is signed in yet: the code is the only key, and a wrong
 * one, an old one and a used one get the same answer.
 */
@Stateless
@PermitAll
public class FirstSignInService {

    /** A login is typed on tablets: small letters, figures, and what stands beside them. */
    public static final String LOGIN_FORM = "[a-z][a-z0-9._-]{3,31}";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    @Inject
    PasswordPolicy passwords;

    @Inject
    PasswordHashing hashing;

    @Inject
    OrganizationHistory history;

    /** For whom the slip is; empty where it opens nothing. */
    public Optional<Invited> look(@NotNull String code) {
        var found = open(code, LockModeType.NONE);
        if (found.isEmpty()) {
            history.refused(OrganizationActKind.ACCEPT, "slip", AcceptProblem.CODE);
        }
        return found.map(invitation -> {
            var staff = staffOf(invitation);
            return new Invited(
                    staff.getName(), facilityOf(staff).getName(), staff.getProfession(), invitation.getExpiresOn());
        });
    }

    /** A new login with the password of its holder's choice. */
    public AcceptResult accept(@NotNull String code, @NotNull String login, @NotNull String password) {
        var invitation = open(code, LockModeType.PESSIMISTIC_WRITE).orElse(null);
        if (invitation == null) {
            return refused(AcceptProblem.CODE, Set.of());
        }
        if (!login.matches(LOGIN_FORM)) {
            return refused(AcceptProblem.LOGIN_FORM, Set.of());
        }
        if (account(login).isPresent()) {
            return refused(AcceptProblem.LOGIN_TAKEN, Set.of());
        }
        var staff = staffOf(invitation);
        var faults = passwords.faultsOf(
                password,
                new PasswordOwner(login, staff.getName(), staff.profile().nameKana()));
        if (!faults.isEmpty()) {
            return refused(AcceptProblem.PASSWORD, faults);
        }
        em.persist(new Account(login, hashing.hash(password), invitation.getStaff(), invitation.getRoles()));
        return accepted(invitation, staff);
    }

    /** A further workplace for the login of who signed in; the slip must be made out for the same person. */
    @RolesAllowed({
        Role.SECRETARIAT,
        Role.FACILITY_MANAGER,
        Role.STAFF,
        Role.AUDITOR,
        Role.PRIVACY_OFFICER,
        Role.IT_OPERATOR
    })
    public AcceptResult join(@NotNull String code) {
        var invitation = open(code, LockModeType.PESSIMISTIC_WRITE).orElse(null);
        if (invitation == null) {
            return refused(AcceptProblem.CODE, Set.of());
        }
        var staff = staffOf(invitation);
        var self = em.find(Staff.class, caller.get().staff().value());
        if (!sameKana(self, staff)) {
            return refused(AcceptProblem.OTHER_PERSON, Set.of());
        }
        var known =
                caller.elsewhere().stream().anyMatch(place -> place.facility().equals(staff.getFacility()))
                        || self.getFacility().equals(staff.getFacility());
        if (known) {
            return refused(AcceptProblem.ALREADY_THERE, Set.of());
        }
        account(caller.get().login()).orElseThrow().worksAlsoAs(invitation.getStaff(), invitation.getRoles());
        return accepted(invitation, staff);
    }

    private AcceptResult accepted(Invitation invitation, Staff staff) {
        invitation.use(LocalDateTime.now(clock));
        history.keep(history.begin(OrganizationActKind.ACCEPT)
                .at(staff.getFacility())
                .upon(staff.id()));
        return new AcceptResult.Accepted(facilityOf(staff).getName());
    }

    /** Open, of somebody who works there, at an institution that did not end. */
    private Optional<Invitation> open(String code, LockModeType lock) {
        return em.createNamedQuery(Invitation.BY_CODE, Invitation.class)
                .setParameter("hash", InvitationCode.typed(code).hash())
                .setLockMode(lock)
                .getResultStream()
                .filter(each -> each.isOpen(LocalDate.now(clock)))
                .filter(each -> staffOf(each).getState() == StaffState.ACTIVE)
                .filter(each -> !facilityOf(staffOf(each)).isOver(LocalDate.now(clock)))
                .findFirst();
    }

    private Staff staffOf(Invitation invitation) {
        return em.find(Staff.class, invitation.getStaff().value());
    }

    private Facility facilityOf(Staff staff) {
        return em.find(Facility.class, staff.getFacility().value());
    }

    private Optional<Account> account(String login) {
        return em.createNamedQuery(Account.BY_LOGIN, Account.class)
                .setParameter("login", login)
                .getResultStream()
                .findFirst();
    }

    private static boolean sameKana(Staff one, Staff other) {
        return one.profile()
                .nameKana()
                .replaceAll("[\\s\\u3000]", "")
                .equals(other.profile().nameKana().replaceAll("[\\s\\u3000]", ""));
    }

    private AcceptResult refused(AcceptProblem why, Set<PasswordFault> faults) {
        history.refused(OrganizationActKind.ACCEPT, "slip", why);
        return new AcceptResult.Refused(why, faults);
    }
}
