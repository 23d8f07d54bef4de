package jp.lg.nayoro.polaris.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import jp.lg.nayoro.polaris.identity.entity.RegistrationDetail;
import jp.lg.nayoro.polaris.identity.service.Candidates;
import jp.lg.nayoro.polaris.identity.service.MatchingService;

/** 名寄せ候補 of one registration: the residents it may be of. */
@Named
@RequestScoped
public class IdentityCandidatesView {

    @Inject
    MatchingService matching;

    private String registrationId;
    private RegistrationDetail registration;
    private Candidates candidates;

    public void load() {
        var id = AddressParameter.registration(registrationId);
        registration = matching.registrationOf(id);
        candidates = matching.candidatesFor(id);
    }

    public String getRegistrationId() {
        return registrationId;
    }

    public void setRegistrationId(String registrationId) {
        this.registrationId = registrationId;
    }

    public RegistrationDetail getRegistration() {
        return registration;
    }

    public Candidates getCandidates() {
        return candidates;
    }
}
