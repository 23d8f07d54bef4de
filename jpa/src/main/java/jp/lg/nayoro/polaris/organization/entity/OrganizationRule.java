package jp.lg.nayoro.polaris.organization.entity;

import java.io.Serializable;

/**
 * 施設と職員の決まり of the municipality.
 *
 * @param approveStaff whether the secretariat approves whom an institution registers (some towns ask it, domain 4.4)
 * @param invitationDays how long a printed slip works
 * @param reviewDays from the first day of a quarter until its 棚卸 is overdue
 */
public record OrganizationRule(boolean approveStaff, int invitationDays, int reviewDays) implements Serializable {

    public static final OrganizationRule OF_THE_RELEASE = new OrganizationRule(true, 14, 30);

    public static final int MOST_INVITATION_DAYS = 60;
    public static final int MOST_REVIEW_DAYS = 90;

    public OrganizationRule {
        if (invitationDays < 1 || invitationDays > MOST_INVITATION_DAYS) {
            throw new IllegalArgumentException("No such term of a slip: " + invitationDays);
        }
        if (reviewDays < 1 || reviewDays > MOST_REVIEW_DAYS) {
            throw new IllegalArgumentException("No such term of a review: " + reviewDays);
        }
    }
}
