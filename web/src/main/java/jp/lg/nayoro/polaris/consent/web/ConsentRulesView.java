package jp.lg.nayoro.polaris.consent.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.ViewScoped;

import jp.lg.nayoro.polaris.consent.service.rule.DisclosureRulesService;

/** 開示の決まり: the decision table in words, role by role. */
@Named
@ViewScoped
public class ConsentRulesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    DisclosureRulesService table;

    private final Map<String, List<RuleLine>> byRole = new LinkedHashMap<>();

    public void load() {
        table.rules().stream().map(RuleLine::of).forEach(line -> byRole.computeIfAbsent(
                        line.roles(), roles -> new ArrayList<>())
                .add(line));
    }

    public List<String> getRoles() {
        return List.copyOf(byRole.keySet());
    }

    public List<RuleLine> of(String roles) {
        return byRole.get(roles);
    }
}
