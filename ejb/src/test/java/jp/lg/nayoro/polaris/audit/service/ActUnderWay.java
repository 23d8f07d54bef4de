package jp.lg.nayoro.polaris.audit.service;

/** An audited act as a service finds it under way, for tests of what it leaves in the ledger. */
public final class ActUnderWay {

    private final AuditNote note;

    public ActUnderWay(AuditTrail trail, String action) {
        note = new AuditNote(action);
        trail.open(note);
    }

    /** Whether its success will stand in the ledger. */
    public boolean leavesARow() {
        return !note.isQuiet();
    }
}
