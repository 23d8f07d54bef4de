package jp.lg.nayoro.polaris.consent.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

import jp.lg.nayoro.polaris.consent.service.AsOfAnswer;
import jp.lg.nayoro.polaris.consent.service.AsOfService;
import jp.lg.nayoro.polaris.identity.service.MatchingService;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;
import jp.lg.nayoro.polaris.shared.web.Today;

/** 同意の履歴証明: on that day, as it was known then, now or on another day. */
@Named
@ViewScoped
public class ConsentAsOfView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Whose knowledge is asked for. */
    public enum Knowledge {
        /** その日の終わりに登録されていたこと. */
        THEN,
        /** 今わかっていること. */
        NOW,
        /** 別の日の終わりに登録されていたこと. */
        OTHER
    }

    @Inject
    AsOfService asOf;

    @Inject
    MatchingService residents;

    @Inject
    Today today;

    private Long residentId;
    private Long answered;

    @NotNull
    private LocalDate day;

    @NotNull
    private Knowledge knowledge = Knowledge.NOW;

    private LocalDate knownOn;
    private AsOfAnswer answer;
    private String name;

    public void load() {
        day = today.day();
        if (residentId != null) {
            ask();
        }
    }

    public void ask() {
        answer = null;
        if (knowledge == Knowledge.OTHER && knownOn == null) {
            FieldProblem.tellAll("asofForm", List.of(new FieldProblem("knownOn", "consent_asof.message.error.no_day")));
            return;
        }
        try {
            var resident = new ResidentId(residentId);
            answer = asOf.answer(resident, day, knownAt());
            answered = residentId;
            name = Faces.isUserInRole(Role.SECRETARIAT)
                    ? residents.cardOf(resident).resident().name()
                    : null;
        } catch (NotFoundException absent) {
            FieldProblem.tellAll("asofForm", List.of(new FieldProblem("number", "consent_asof.message.error.nobody")));
        }
    }

    private LocalDateTime knownAt() {
        if (knowledge == Knowledge.NOW) {
            return today.day().plusDays(1).atStartOfDay(); // the service takes the present moment instead
        }
        return (knowledge == Knowledge.THEN ? day : knownOn).atTime(LocalTime.MAX.truncatedTo(ChronoUnit.MICROS));
    }

    public Long getResidentId() {
        return residentId;
    }

    public void setResidentId(Long residentId) {
        this.residentId = residentId;
    }

    public Long getAnswered() {
        return answered;
    }

    public String getName() {
        return name;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public Knowledge getKnowledge() {
        return knowledge;
    }

    public void setKnowledge(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    public LocalDate getKnownOn() {
        return knownOn;
    }

    public void setKnownOn(LocalDate knownOn) {
        this.knownOn = knownOn;
    }

    public AsOfAnswer getAnswer() {
        return answer;
    }
}
