package jp.lg.nayoro.polaris.identity.service.match;

import jp.lg.nayoro.polaris.identity.service.match.normal.NormalPerson;

/**
 * 裏付け. Addresses, telephones and numbers of a resident that the register does not have, but a registration does that is linked to
 * them first-hand. It supports others of the same name and birthday. Links that rest on support support nothing: no chains.
 */
@FunctionalInterface
public interface Support {

    Support NONE = (resident, registration) -> false;

    boolean supports(long resident, NormalPerson registration);
}
