package jp.lg.nayoro.polaris.security.web;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;

import org.omnifaces.util.Exceptions;
import org.primefaces.PrimeFaces;

import jp.lg.nayoro.polaris.security.service.StepUpRequiredException;

/**
 * Where a service wants a fresh proof, the page stays as it is, with all that was typed, and asks for it; then its script
 * presses the same button once more.
 */
public class StepUpExceptionHandlerFactory extends ExceptionHandlerFactory {

    public StepUpExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new AskingForProof(getWrapped().getExceptionHandler());
    }

    private static final class AskingForProof extends ExceptionHandlerWrapper {

        AskingForProof(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            var events = getUnhandledExceptionQueuedEvents().iterator();
            while (events.hasNext()) {
                var event = events.next().getContext();
                if (FacesContext.getCurrentInstance().isPostback()
                        && Exceptions.is(event.getException(), StepUpRequiredException.class)) {
                    events.remove();
                    ask(event.getContext());
                }
            }
            getWrapped().handle();
        }

        private static void ask(FacesContext context) {
            context.validationFailed(); // a dialog stays open: nothing was done yet
            context.renderResponse();
            PrimeFaces.current().executeScript("Polaris.askProof()");
        }
    }
}
