package jp.lg.nayoro.polaris.organization.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import jp.lg.nayoro.polaris.organization.entity.FacilityApplicationState;
import jp.lg.nayoro.polaris.organization.entity.StaffState;

/** The colour of the badge of a paper and of a member of staff, beside its words. */
@Named
@ApplicationScoped
public class ApplicationTone {

    public String of(FacilityApplicationState state) {
        return switch (state) {
            case DRAFT, WITHDRAWN -> "neutral";
            case SUBMITTED -> "info";
            case RETURNED -> "warn";
            case APPROVED -> "good";
        };
    }

    public String ofStaff(StaffState state) {
        return switch (state) {
            case REQUESTED -> "info";
            case ACTIVE -> "good";
            case SUSPENDED -> "bad";
            case DECLINED, LEFT -> "neutral";
        };
    }
}
