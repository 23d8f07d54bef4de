package jp.lg.nayoro.polaris.board.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import jp.lg.nayoro.polaris.board.entity.Post;
import jp.lg.nayoro.polaris.consent.entity.ConsentScope;
import jp.lg.nayoro.polaris.security.service.CurrentCaller;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;
import jp.lg.nayoro.polaris.shared.service.NotFoundException;

/** A post that the caller can see on a board they may read; every other one is as if it were not there. */
@Dependent
class VisiblePosts {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentCaller caller;

    /** An answer is seen only together with the post it answers. @throws NotFoundException where it is not seen */
    Post of(ResidentId resident, long id, ConsentScope scope) {
        var post = em.find(Post.class, id);
        if (post == null
                || !post.getResident().equals(resident)
                || !post.isVisibleTo(caller.get().staff(), scope)) {
            throw new NotFoundException("Post", id);
        }
        if (post.getThread() != null) {
            of(resident, post.getThread(), scope);
        }
        return post;
    }

    /** The first post of the thread it stands in. */
    Post threadOf(ResidentId resident, long id, ConsentScope scope) {
        var post = of(resident, id, scope);
        return post.getThread() == null ? post : em.find(Post.class, post.getThread());
    }
}
