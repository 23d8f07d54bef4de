package jp.lg.nayoro.polaris.security.web;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import jp.lg.nayoro.polaris.organization.entity.Profession;
import jp.lg.nayoro.polaris.security.service.Caller;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;

/** Who signed in, as the header shows it. */
@Named
@RequestScoped
public class SignedIn {

    @Inject
    CurrentCaller caller;

    public boolean isPresent() {
        return find().isPresent();
    }

    public String getName() {
        return find().map(Caller::name).orElse(null);
    }

    public Profession getProfession() {
        return find().map(Caller::profession).orElse(null);
    }

    public String getFacilityName() {
        return find().map(Caller::facilityName).orElse(null);
    }

    /** Whether there is another institution they work at. */
    public boolean isElsewhereToo() {
        return !caller.elsewhere().isEmpty();
    }

    private Optional<Caller> find() {
        return caller.find();
    }
}
