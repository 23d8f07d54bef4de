package jp.lg.nayoro.polaris.shared.service;

import jakarta.ejb.ApplicationException;

/**
 * Absent, or not yours: the two look the same to whoever asked, so that nothing tells that a hidden person exists. Pages
 * answer with the one 404 page. The message names a kind of thing and an id, never a person.
 */
@ApplicationException(rollback = true)
public class NotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFoundException(String what, Object id) {
        super(what + " " + id);
    }
}
