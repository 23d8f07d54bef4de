package jp.lg.nayoro.polaris.intake.service.parse;

import jp.lg.nayoro.polaris.intake.entity.QuarantineCause;

/** Ends the reading of a file from any depth. It never leaves the parser, which turns it into a result. */
public class Refusal extends Exception {

    private static final long serialVersionUID = 1L;
    private final QuarantineCause cause;
    private final int line;

    /** @param note in plain Japanese: what is wrong, and what to do next */
    public Refusal(QuarantineCause cause, String note) {
        this(cause, note, 0);
    }

    /** @param line segment or line where it is wrong, from 1; 0 where it is about the whole file */
    public Refusal(QuarantineCause cause, String note, int line) {
        super(note, null, false, false);
        this.cause = cause;
        this.line = line;
    }

    public ParseResult.Quarantined asResult() {
        return new ParseResult.Quarantined(cause, getMessage(), line);
    }
}
