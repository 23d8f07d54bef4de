package jp.lg.nayoro.polaris.board.service;

import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.board.entity.Post;
import jp.lg.nayoro.polaris.security.entity.Role;
import jp.lg.nayoro.polaris.shared.entity.StaffId;

/**
 * Finds the post that a retry repeats. In a transaction of its own, because the one that just met the other's row is
 * already lost.
 */
@Stateless
@RolesAllowed(Role.STAFF)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PostedBefore {

    @PersistenceContext
    EntityManager em;

    public Optional<Post> find(StaffId author, String clientKey) {
        return find(em, author, clientKey);
    }

    static Optional<Post> find(EntityManager em, StaffId author, String clientKey) {
        return em.createNamedQuery(Post.BY_CLIENT_KEY, Post.class)
                .setParameter("author", author)
                .setParameter("clientKey", clientKey)
                .getResultStream()
                .findFirst();
    }
}
