package jp.lg.nayoro.polaris.record.web.fhir;

/** A question that cannot be understood; says why by a key of the bundle. */
class BadQuestionException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Object[] parameters;

    BadQuestionException(String key, Object... parameters) {
        super(key);
        this.parameters = parameters;
    }

    Object[] parameters() {
        return parameters.clone();
    }
}
