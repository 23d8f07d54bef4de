package jp.lg.nayoro.polaris.consent.web;

import java.util.List;

import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** What is wrong at one field once all of them are known; what is wrong with a field alone, Bean Validation says. */
record FieldProblem(String field, String message, Object... parameters) {

    /** Says them at their fields, and makes the request count as refused where there is one. */
    static boolean tellAll(String form, List<FieldProblem> problems) {
        problems.forEach(problem -> Messages.addError(form + ":" + problem.field, problem.message, problem.parameters));
        if (!problems.isEmpty()) {
            Faces.validationFailed();
        }
        return problems.isEmpty();
    }
}
