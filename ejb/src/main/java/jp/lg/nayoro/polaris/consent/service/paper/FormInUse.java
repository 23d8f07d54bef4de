package jp.lg.nayoro.polaris.consent.service.paper;

import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.enterprise.context.ApplicationScoped;

import static java.nio.charset.StandardCharsets.UTF_8;

/** 使用中の同意書の様式: the version that is printed now, with its wording. */
@ApplicationScoped
public class FormInUse {

    private static final String LABEL = "2026-04";

    public String label() {
        return LABEL;
    }

    public String wording() {
        try (var text = FormInUse.class.getResourceAsStream("form-" + LABEL + ".txt")) {
            return new String(text.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
