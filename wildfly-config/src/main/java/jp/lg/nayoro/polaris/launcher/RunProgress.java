package jp.lg.nayoro.polaris.launcher;

/** The server's word on how far a run is. */
record RunProgress(
        String state,
        Integer expected,
        int done,
        int read,
        int stored,
        int duplicate,
        int quarantined,
        int unchanged,
        int entries,
        String failure) {

    boolean working() {
        return "RECEIVING".equals(state) || "RUNNING".equals(state);
    }

    boolean completed() {
        return "COMPLETED".equals(state);
    }
}
