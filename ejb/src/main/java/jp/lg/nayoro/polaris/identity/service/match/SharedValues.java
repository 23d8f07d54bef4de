package jp.lg.nayoro.polaris.identity.service.match;

/**
 * 多人数で共有する値. An address, a telephone or an insured number that more than eight residents share is a care home's, a
 * dormitory's or an institution's, and says nothing of who somebody is.
 */
public interface SharedValues {

    int MOST = 8;

    /** Nothing is shared: for the comparison of two people by themselves. */
    SharedValues NONE = hash -> false;

    /** By the hash of the value; see {@code ContactValues}. */
    boolean shared(long hash);
}
