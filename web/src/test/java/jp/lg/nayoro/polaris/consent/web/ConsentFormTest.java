package jp.lg.nayoro.polaris.consent.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.lg.nayoro.polaris.consent.entity.ConsentMethod;
import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.consent.entity.FormVersionRow;
import jp.lg.nayoro.polaris.consent.entity.SignAgain;
import jp.lg.nayoro.polaris.consent.entity.SignerKind;
import jp.lg.nayoro.polaris.organization.entity.FacilityKind;
import jp.lg.nayoro.polaris.organization.entity.FacilityRow;
import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.organization.entity.StaffRow;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ConsentFormTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    ConsentForm form;

    @BeforeEach
    void aFormOfAResidentWhoSignedToday() {
        form = new ConsentForm(
                List.of(
                        new FacilityRow(4L, "0110000004", FacilityKind.CLINIC, "さくら内科"),
                        new FacilityRow(2L, "0110000002", FacilityKind.HOSPITAL, "市立病院")),
                List.of(version("2027-04", TODAY.plusMonths(5)), version("2026-04", TODAY.minusMonths(7))),
                TODAY,
                36);
        form.getSignature().setSignedOn(TODAY);
    }

    @Test
    void lastsAsLongAsTheCouncilDecided() {
        assertEquals(LocalDate.of(2029, 11, 23), form.getScope().getValidUntil());
    }

    @Test
    void offersNoVersionThatMayNotBeSignedYet() {
        assertEquals("2026-04", form.getSignature().getFormVersion());
        assertEquals(1, form.getSignature().getVersions().size());
    }

    @Test
    void sharesNothingSensitiveUnlessItIsChosen() {
        var categories = form.signedForm("佐藤 ハナ").scope().categories();
        assertFalse(categories.stream().anyMatch(DataCategory::isSensitive));
        form.getScope().setSensitive(List.of(DataCategory.HIV));
        assertTrue(form.signedForm("佐藤 ハナ").scope().covers(DataCategory.HIV));
    }

    @Test
    void groupsTheInstitutionsByTheirKind() {
        assertEquals(
                List.of(FacilityKind.HOSPITAL, FacilityKind.CLINIC),
                form.getScope().getGroups().stream().map(FacilityGroup::getKind).toList());
    }

    @Test
    void namesTheInstitutionsOfTheNamedStaff() {
        form.getScope().setMethod(ConsentMethod.PER_PERSON);
        form.getScope().getPeople().add(new StaffRow(7L, "高橋 花子", "タカハシ ハナコ", Profession.NURSE, 2L, "市立病院"));
        var scope = form.signedForm("佐藤 ハナ").scope();
        assertTrue(scope.covers(new StaffId(7), new FacilityId(2)));
        assertFalse(scope.covers(new StaffId(8), new FacilityId(2)));
    }

    /** Which field needs a hand. */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # method,      institution, signer,   name, relationship, taken at, days signed ahead, field
            BLANKET,       ,            SELF,     ,     ,             ,         0,
            FACILITY_LIST, ,            SELF,     ,     ,             ,         0,  method
            PER_FACILITY,  ,            SELF,     ,     ,             ,         0,  method
            FACILITY_LIST, 2,           SELF,     ,     ,             ,         0,
            PER_PERSON,    ,            SELF,     ,     ,             ,         0,  named
            BLANKET,       ,            PROXY,    太郎,   ,             ,         0,  relationship
            BLANKET,       ,            PROXY,    ,     長男,           ,         0,  signerName
            BLANKET,       ,            PROXY,    太郎,   長男,           ,         0,
            BLANKET,       ,            DELEGATE, 医師,   ,             ,         0,  takenAt
            BLANKET,       ,            DELEGATE, ,     ,             2,        0,  signerName
            BLANKET,       ,            DELEGATE, 医師,   ,             2,        0,
            BLANKET,       ,            SELF,     ,     ,             ,         1,  signedOn receivedOn
            """)
    void tellsWhichFieldNeedsAHand(
            ConsentMethod method,
            Long institution,
            SignerKind signer,
            String name,
            String relationship,
            Long takenAt,
            int signedAhead,
            String fields) {
        form.getScope().setMethod(method);
        if (institution != null) {
            form.getScope().getGroups().get(0).setChosen(List.of(institution));
        }
        var signature = form.getSignature();
        signature.setSignerKind(signer);
        signature.setSignerName(name);
        signature.setRelationship(relationship);
        signature.setTakenAt(takenAt);
        signature.setSignedOn(TODAY.plusDays(signedAhead));
        var expected = fields == null ? Set.of() : Set.of(fields.split(" "));
        assertEquals(
                expected, form.problems(TODAY).stream().map(FieldProblem::field).collect(Collectors.toSet()));
    }

    private static FormVersionRow version(String label, LocalDate from) {
        return new FormVersionRow(1L, label, from, SignAgain.NOBODY, null, from.atStartOfDay(), null);
    }
}
