package jp.lg.nayoro.polaris.shared.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.faces.component.UIComponent;

/** The ids by which {@code t:field} ties help and message to their input; called in EL as {@code t:describedBy}. */
public final class FieldIds {

    private FieldIds() {}

    /** Client ids of the help and the message of an input, as aria-describedby wants them. */
    public static String describedBy(UIComponent input) {
        return Stream.of("_help", "_message")
                .map(part -> input.findComponent(input.getId() + part))
                .filter(part -> part != null && part.isRendered())
                .map(UIComponent::getClientId)
                .collect(Collectors.joining(" "));
    }
}
