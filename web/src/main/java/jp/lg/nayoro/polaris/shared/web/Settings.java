package jp.lg.nayoro.polaris.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import jp.lg.nayoro.polaris.shared.service.Setting;

/** The switches that templates ask for. */
@Named
@ApplicationScoped
public class Settings {

    public boolean isDemoTown() {
        return Setting.DEMO_TOWN.isOn();
    }
}
