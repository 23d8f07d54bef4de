package jp.lg.nayoro.polaris.consent.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.consent.service.AdditionResult;
import jp.lg.nayoro.polaris.consent.service.CareTeamService;
import jp.lg.nayoro.polaris.consent.service.ProposedOffice;
import jp.lg.nayoro.polaris.consent.service.TeamMember;
import jp.lg.nayoro.polaris.identity.service.MatchingService;
import jp.lg.nayoro.polaris.identity.service.ResidentCard;
import jp.lg.nayoro.polaris.organization.entity.StaffRow;
import jp.lg.nayoro.polaris.organization.service.StaffDirectoryService;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;
import jp.lg.nayoro.polaris.shared.web.Today;

/** 担当チーム of one resident: members by institution, adding and ending. */
@Named
@ViewScoped
public class ConsentTeamView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CareTeamService careTeams;

    @Inject
    MatchingService residents;

    @Inject
    StaffDirectoryService directory;

    @Inject
    Today today;

    private Long residentId;
    private ResidentCard card;
    private List<TeamGroup> groups;
    private List<TeamMember> former;
    private List<ProposedOffice> proposals;
    private StaffRow candidate;
    private TeamMember selected;
    private LocalDate lastDay;

    public void load() {
        card = residents.cardOf(resident());
        read();
    }

    private void read() {
        var members = careTeams.membersOf(resident());
        groups = TeamGroup.byFacility(members);
        proposals = careTeams.proposalsFor(resident());
        former = members.stream().filter(member -> !member.current()).toList();
    }

    /** For p:autoComplete. */
    public List<StaffRow> staffNamed(String word) {
        return directory.careStaffNamed(word);
    }

    public void add() {
        var result = careTeams.add(resident(), new StaffId(candidate.id()));
        if (result instanceof AdditionResult.Added) {
            Messages.addGlobalInfo("consent_team.message.info.added", candidate.name());
        } else if (result instanceof AdditionResult.AlreadyMember) {
            Messages.addGlobalWarn("consent_team.message.warn.already_member", candidate.name());
        } else {
            Messages.addGlobalWarn("consent_team.message.warn.not_care_staff", candidate.name());
        }
        candidate = null;
        read();
    }

    public void select(TeamMember member) {
        selected = member;
        lastDay = null;
    }

    public void end() {
        if (lastDay == null) {
            careTeams.end(selected.row().id());
            Messages.addGlobalInfo(
                    "consent_team.message.info.ended", selected.row().name());
        } else if (lastDay.isBefore(today.day())) {
            FieldProblem.tellAll("endForm", List.of(new FieldProblem("lastDay", "consent_team.message.error.past")));
            return;
        } else {
            careTeams.endOn(selected.row().id(), lastDay);
            Messages.addGlobalInfo(
                    "consent_team.message.info.ends_on", selected.row().name(), lastDay);
        }
        selected = null;
        read();
    }

    private ResidentId resident() {
        return Optional.ofNullable(residentId)
                .map(ResidentId::new)
                .orElseThrow(() -> new NotFoundException("Resident", residentId));
    }

    public Long getResidentId() {
        return residentId;
    }

    public void setResidentId(Long residentId) {
        this.residentId = residentId;
    }

    public ResidentCard getCard() {
        return card;
    }

    public List<TeamGroup> getGroups() {
        return groups;
    }

    public List<TeamMember> getFormer() {
        return former;
    }

    public List<ProposedOffice> getProposals() {
        return proposals;
    }

    public StaffRow getCandidate() {
        return candidate;
    }

    public void setCandidate(StaffRow candidate) {
        this.candidate = candidate;
    }

    public TeamMember getSelected() {
        return selected;
    }

    /** Null: at once. */
    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
