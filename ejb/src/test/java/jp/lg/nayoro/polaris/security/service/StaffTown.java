package jp.lg.nayoro.polaris.security.service;

import java.util.Set;

import jakarta.persistence.EntityManager;

import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.organization.entity.Staff;
import jp.lg.nayoro.polaris.organization.entity.StaffProfile;
import jp.lg.nayoro.polaris.organization.service.OrganizationDesk;
import jp.lg.nayoro.polaris.security.entity.Account;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.shared.EventStub;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

/** The desk of institutions, with the services of their staff: a clerk and a manager who have logins. */
final class StaffTown {

    final EntityManager em;
    final OrganizationDesk desk;
    final Caller clerk;
    final Caller manager;

    StaffTown(EntityManager em) {
        this.em = em;
        desk = new OrganizationDesk(em);
        desk.persisted(new Account("jimukyoku", "$2a$10$x", desk.clerk, Set.of(Role.SECRETARIAT)));
        desk.persisted(new Account("kanri01", "$2a$10$x", desk.manager, Set.of(Role.FACILITY_MANAGER, Role.STAFF)));
        clerk = caller("jimukyoku", desk.clerk, desk.city, FacilityKind.CITY, Role.SECRETARIAT);
        manager = caller(
                "kanri01", desk.manager, desk.hospital, FacilityKind.HOSPITAL, Role.FACILITY_MANAGER, Role.STAFF);
    }

    static Caller caller(String login, StaffId staff, FacilityId facility, FacilityKind kind, String... roles) {
        return new Caller(login, staff, "氏名", Profession.CLERK, facility, "施設", kind, Set.of(roles));
    }

    static StaffProfile kaori() {
        return new StaffProfile("三上 香織", "ミカミ カオリ", Profession.NURSE, "第123号", null);
    }

    StaffRegisterService staff(Caller who) {
        var service = new StaffRegisterService();
        service.em = em;
        service.clock = desk.clock();
        service.acting = acting(who);
        service.members = members(who);
        service.history = desk.history(acting(who));
        service.policy = desk.policy(acting(who));
        service.left = new EventStub<>(desk.fired);
        return service;
    }

    RoleService roles(Caller who) {
        var service = new RoleService();
        service.em = em;
        service.caller = CallerStub.of(who);
        service.members = members(who);
        service.history = desk.history(acting(who));
        return service;
    }

    InvitationService invitations(Caller who) {
        var service = new InvitationService();
        service.em = em;
        service.clock = desk.clock();
        service.caller = CallerStub.of(who);
        service.members = members(who);
        service.history = desk.history(acting(who));
        service.policy = desk.policy(acting(who));
        return service;
    }

    /** Of somebody who did not sign in. */
    FirstSignInService firsts() {
        return firsts(real("anonymous"));
    }

    FirstSignInService firsts(CurrentCaller caller) {
        var service = new FirstSignInService();
        service.em = em;
        service.clock = desk.clock();
        service.caller = caller;
        service.passwords = passwords();
        service.hashing = new PasswordHashing();
        service.history = desk.history(acting(caller));
        return service;
    }

    AccountReviewService reviews(Caller who) {
        var service = new AccountReviewService();
        service.em = em;
        service.clock = desk.clock();
        service.caller = CallerStub.of(who);
        service.members = members(who);
        service.history = desk.history(acting(who));
        service.policy = desk.policy(acting(who));
        return service;
    }

    WorkplaceService workplaces(CurrentCaller caller) {
        var service = new WorkplaceService();
        service.em = em;
        service.clock = desk.clock();
        service.caller = caller;
        service.history = desk.history(acting(caller));
        return service;
    }

    PasswordService password(CurrentCaller caller) {
        var service = new PasswordService();
        service.em = em;
        service.clock = desk.clock();
        service.caller = caller;
        service.policy = passwords();
        service.hashing = new PasswordHashing();
        service.sessions = sessions();
        service.history = desk.history(acting(caller));
        return service;
    }

    SessionStanding sessions() {
        var sessions = new SessionStanding();
        sessions.em = em;
        sessions.clock = desk.clock();
        return sessions;
    }

    LastUse lastUse(CurrentCaller caller) {
        var last = new LastUse();
        last.em = em;
        last.clock = desk.clock();
        last.caller = caller;
        return last;
    }

    /** As the database knows them at this moment. */
    CurrentCaller real(String login) {
        em.flush();
        var caller = new CurrentCaller();
        caller.em = em;
        caller.clock = desk.clock();
        caller.principal = () -> login;
        return caller;
    }

    /** A nurse of the hospital who works there, without a login. */
    StaffId nurse() {
        return ((StaffResult.Done) staff(clerk).register(desk.hospital, kaori())).staff();
    }

    long versionOf(StaffId staff) {
        em.flush();
        return em.find(Staff.class, staff.value()).getVersion();
    }

    private PasswordPolicy passwords() {
        var policy = new PasswordPolicy();
        policy.em = em;
        policy.blocked = new BlockedPasswords();
        return policy;
    }

    private Members members(Caller who) {
        var members = new Members();
        members.em = em;
        members.clock = desk.clock();
        members.acting = acting(who);
        return members;
    }

    private static SignedInStaff acting(Caller who) {
        return acting(CallerStub.of(who));
    }

    private static SignedInStaff acting(CurrentCaller caller) {
        var acting = new SignedInStaff();
        acting.caller = caller;
        return acting;
    }
}
