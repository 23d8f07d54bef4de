package jp.lg.nayoro.polaris.record.web.fhir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

import jp.lg.nayoro.polaris.consent.entity.DataCategory;
import jp.lg.nayoro.polaris.organization.entity.FacilityRow;
import jp.lg.nayoro.polaris.organization.service.FacilityService;
import jp.lg.nayoro.polaris.security.entity.SystemPurpose;
import jp.lg.nayoro.polaris.security.entity.SystemTokenRow;
import jp.lg.nayoro.polaris.security.entity.SystemTokenState;
import jp.lg.nayoro.polaris.security.service.IssuedToken;
import jp.lg.nayoro.polaris.security.service.SystemTokenService;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.service.paper.Letters;
import jp.lg.nayoro.polaris.shared.web.Words;

import static java.util.stream.Collectors.joining;

/** 接続システムの鍵: who reads by program, since when, until when; issuing and revoking. */
@Named
@ViewScoped
public class SecurityTokensView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What the decision table gives to systems: the rest is not even offered. */
    private static final List<DataCategory> OFFERED = DataCategory.ordinary().stream()
            .filter(category -> category != DataCategory.BOARD && category != DataCategory.CARE)
            .toList();

    @Inject
    SystemTokenService tokens;

    @Inject
    FacilityService facilities;

    @Inject
    Letters letters;

    @Inject
    Clock clock;

    private List<SystemTokenRow> rows;
    private Map<Long, Set<String>> categoriesOf;
    private List<FacilityRow> places;
    private final TokenForm form = new TokenForm();
    private IssuedToken issued;
    private SystemTokenRow chosen;
    private String reason;

    public void load() {
        rows = tokens.rows();
        categoriesOf = tokens.categoriesOf(rows);
        places = facilities.activeFacilities();
        form.suggest(LocalDate.now(clock));
    }

    public void issue() {
        var today = LocalDate.now(clock);
        if (!form.getExpiresOn().isAfter(today) || form.getExpiresOn().isAfter(SystemPurpose.longestFrom(today))) {
            Messages.addGlobalError("security_tokens.message.error.until", SystemPurpose.longestFrom(today));
            return;
        }
        issued = tokens.issue(new FacilityId(form.getFacility()), form.agreed());
        form.clear();
        load();
    }

    /** The slip on A4. The secret stands in this view only: once the page is left, a new key has to be issued. */
    public void print() throws IOException {
        var letter = TokenLetter.of(issued, Faces.getRequestBaseURL() + "api/" + FhirResource.PATH);
        Faces.sendFile(new ByteArrayInputStream(letters.render(letter)), "polaris-token.pdf", false);
    }

    public void choose(SystemTokenRow token) {
        chosen = token;
        reason = null;
    }

    public void revoke() {
        tokens.revoke(chosen.id(), reason);
        Messages.addGlobalInfo("security_tokens.message.info.revoked", chosen.systemName());
        chosen = null;
        load();
    }

    public SystemTokenState stateOf(SystemTokenRow token) {
        return token.stateOn(LocalDate.now(clock));
    }

    public boolean isOpen(SystemTokenRow token) {
        return stateOf(token) == SystemTokenState.OPEN;
    }

    public String categoriesOf(SystemTokenRow token) {
        return OFFERED.stream()
                .filter(category ->
                        categoriesOf.getOrDefault(token.id(), Set.of()).contains(category.name()))
                .map(Words::of)
                .collect(joining("、"));
    }

    public List<DataCategory> getOffered() {
        return OFFERED;
    }

    public List<SystemTokenRow> getRows() {
        return rows;
    }

    public List<FacilityRow> getPlaces() {
        return places;
    }

    public TokenForm getForm() {
        return form;
    }

    /** Shown once, right after it was made. */
    public IssuedToken getIssued() {
        return issued;
    }

    public SystemTokenRow getChosen() {
        return chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
