package jp.lg.nayoro.polaris.shared.web;

import jakarta.faces.application.FacesMessage;

/** How serious a message is, as the last part of the class {@code notice-…}. */
public final class MessageTone {

    private MessageTone() {}

    public static String of(FacesMessage message) {
        var severity = message.getSeverity();
        if (severity == FacesMessage.SEVERITY_INFO) {
            return "good";
        }
        return severity == FacesMessage.SEVERITY_WARN ? "warn" : "bad";
    }
}
