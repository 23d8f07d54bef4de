package jp.lg.nayoro.polaris.record.service;

import java.util.Optional;

/**
 * Where the received files are, which the intake keeps. It is asked only after the gate was, within that transaction, and
 * gives what it has: who may see how much of it is decided here.
 */
public interface ReceivedFiles {

    /** @param line the line an entry came from, to be marked; 0 for none */
    Optional<ReceivedFile> file(long id, int line);

    /** Its bytes, for a document that is itself the received file. */
    Optional<byte[]> bytes(long id);
}
