package jp.lg.nayoro.polaris.identity.service.online;

import jp.lg.nayoro.polaris.identity.entity.LinkState;
import jp.lg.nayoro.polaris.identity.service.match.normal.NormalPerson;

/**
 * A registration as the matching finds it, locked.
 *
 * @param resident whose it is now, null without a link in force
 * @param suspendedFrom whose it was until the link was suspended, else null
 * @param state null for a link that was made without the matcher, which counts as a person's
 */
record StoredRegistration(long id, NormalPerson person, Long resident, Long suspendedFrom, LinkState state) {

    boolean linkedByMatcher() {
        return resident != null && (state == LinkState.AUTO || state == LinkState.SUPPORTED);
    }

    boolean linkedByPerson() {
        return resident != null && !linkedByMatcher();
    }

    /** As though nobody had tied it: for what the matcher says of a pair by itself. */
    StoredRegistration untied() {
        return new StoredRegistration(id, person, null, null, null);
    }

    /** To whom it is tied, in force or suspended; null when to nobody. */
    Long holder() {
        return resident == null ? suspendedFrom : resident;
    }
}
