package jp.lg.nayoro.polaris.shared.web;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What is wrong in the form that was just sent, field by field, for {@code t:errorSummary}. */
@Named
@RequestScoped
public class ErrorSummary {

    /** One thing wrong, and the field to mend it in. */
    public record Line(String clientId, String text) {}

    @Inject
    FacesContext context;

    public boolean isPresent() {
        return !getLines().isEmpty();
    }

    public List<Line> getLines() {
        return stream(context.getClientIdsWithMessages())
                .filter(Objects::nonNull)
                .flatMap(clientId -> stream(context.getMessages(clientId))
                        .map(FacesMessage::getSummary)
                        .map(text -> new Line(clientId, text)))
                .toList();
    }

    private static <T> Stream<T> stream(Iterator<T> values) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(values, 0), false);
    }
}
