package jp.lg.nayoro.polaris.security.service;

import java.util.Arrays;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.lg.nayoro.polaris.organization.entity.FacilityKind;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

class RoleRulesTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # giver, kind of institution, what they may give there
            SECRETARIAT,            HOSPITAL, FACILITY_MANAGER STAFF
            SECRETARIAT,            CITY,     SECRETARIAT STAFF AUDITOR PRIVACY_OFFICER IT_OPERATOR
            FACILITY_MANAGER,       HOSPITAL, FACILITY_MANAGER STAFF
            FACILITY_MANAGER STAFF, PHARMACY, FACILITY_MANAGER STAFF
            FACILITY_MANAGER,       CITY,     ''
            STAFF,                  HOSPITAL, ''
            AUDITOR,                CITY,     ''
            PRIVACY_OFFICER,        CITY,     ''
            IT_OPERATOR,            CITY,     ''
            """)
    void letEachGiveSoMuch(String giver, FacilityKind kind, String givable) {
        assertEquals(givable, String.join(" ", RoleRules.givable(roles(giver), kind)));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # the role asked for, those that are there, the problem
            AUDITOR,         '',                ''
            AUDITOR,         PRIVACY_OFFICER,   ''
            AUDITOR,         SECRETARIAT,       ROLES_APART
            SECRETARIAT,     AUDITOR,           ROLES_APART
            PRIVACY_OFFICER, IT_OPERATOR,       ROLES_APART
            IT_OPERATOR,     PRIVACY_OFFICER,   ROLES_APART
            SECRETARIAT,     IT_OPERATOR,       ''
            FACILITY_MANAGER, '',               ROLE_NOT_YOURS
            UNHEARD_OF,      '',                ROLE_NOT_YOURS
            """)
    void keepThoseWhoWatchApartFromThoseTheyWatch(String role, String others, String problem) {
        assertEquals(
                problem,
                RoleRules.problemOf(Set.of("SECRETARIAT"), FacilityKind.CITY, role, roles(others))
                        .map(Enum::name)
                        .orElse(""));
    }

    private static Set<String> roles(String names) {
        return Arrays.stream(names.split(" ")).filter(name -> !name.isEmpty()).collect(toSet());
    }
}
