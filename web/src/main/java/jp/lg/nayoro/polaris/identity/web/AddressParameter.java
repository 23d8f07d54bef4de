package jp.lg.nayoro.polaris.identity.web;

import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/** What a page's address names. Anybody can write an address; one that names nothing leads to the page for what is absent. */
final class AddressParameter {

    private AddressParameter() {}

    static ResidentId resident(String text) {
        return new ResidentId(id("Resident", text));
    }

    static RegistrationId registration(String text) {
        return new RegistrationId(id("Registration", text));
    }

    static long decision(String text) {
        return id("Unlinking", text);
    }

    static long merge(String text) {
        return id("Merge", text);
    }

    private static long id(String what, String text) {
        if (text == null || !text.matches("[0-9]{1,18}")) {
            throw new NotFoundException(what, "of an address without an id");
        }
        return Long.parseLong(text);
    }
}
