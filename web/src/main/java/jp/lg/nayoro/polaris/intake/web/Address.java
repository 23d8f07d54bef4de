package jp.lg.nayoro.polaris.intake.web;

import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/** What a page's address names. Anybody can write an address; one that names nothing leads to the page for what is absent. */
final class Address {

    private Address() {}

    static long id(String what, String typed) {
        if (typed == null || !typed.matches("[0-9]{1,18}")) {
            throw new NotFoundException(what, "of an address without an id");
        }
        return Long.parseLong(typed);
    }

    /** The first page for what is no page. */
    static int page(String typed) {
        return typed != null && typed.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(typed) : 1;
    }
}
