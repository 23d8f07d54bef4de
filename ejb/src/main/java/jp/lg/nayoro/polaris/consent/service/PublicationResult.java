package jp.lg.nayoro.polaris.consent.service;

/** What came of publishing a version of the form. */
public sealed interface PublicationResult {

    record Published(long id) implements PublicationResult {}

    /** There is one of that label, and a published form is never replaced. */
    record LabelTaken() implements PublicationResult {}
}
