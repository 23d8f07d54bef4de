package jp.lg.nayoro.polaris.identity.service;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jp.lg.nayoro.polaris.identity.entity.RegistrationDecision;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/**
 * 紐付けの経過. The decisions upon one registration, replayed from the first: whose it is now, whether that link is suspended,
 * and during which spans it was shown as whose since it was tied last.
 */
public final class LinkHistory {

    private ResidentId holder;
    private boolean suspended;
    private LocalDateTime shownSince;
    private List<LinkSpan> spans = new ArrayList<>();

    private LinkHistory() {}

    /** @param decisions of one registration, oldest first */
    public static LinkHistory of(List<RegistrationDecision> decisions) {
        var history = new LinkHistory();
        decisions.forEach(history::apply);
        return history;
    }

    /**
     * As {@link #of}, for a link that was brought along with the registration, before anybody decided anything.
     *
     * @param since when the registration came
     */
    static LinkHistory ofBroughtAlong(ResidentId holder, LocalDateTime since, List<RegistrationDecision> decisions) {
        var history = new LinkHistory();
        history.show(holder, since);
        decisions.forEach(history::apply);
        return history;
    }

    private void apply(RegistrationDecision decision) {
        var at = decision.getDecidedAt();
        switch (decision.getKind()) {
            case LINKED -> {
                spans = new ArrayList<>();
                show(decision.getResident(), at);
            }
            case UNLINKED -> {
                hide(at);
                holder = null;
                suspended = false;
            }
            case SUSPENDED -> {
                hide(at);
                suspended = true;
            }
            case RESUMED -> {
                suspended = false;
                shownSince = at;
            }
            case MOVED -> {
                hide(at);
                holder = decision.getResident();
                shownSince = suspended ? null : at;
            }
            case REFUSED, REFUSAL_LIFTED -> {
                // another person, or perhaps not: the link is as it was
            }
        }
    }

    private void show(ResidentId whom, LocalDateTime since) {
        holder = whom;
        suspended = false;
        shownSince = since;
    }

    private void hide(LocalDateTime at) {
        if (shownSince != null) {
            spans.add(new LinkSpan(holder, shownSince, at));
        }
        shownSince = null;
    }

    /** To whom the registration is tied, a suspended link included. */
    public Optional<ResidentId> holder() {
        return Optional.ofNullable(holder);
    }

    public boolean isSuspended() {
        return suspended;
    }

    /** The spans since it was tied last, up to a moment where it is shown still. */
    public List<LinkSpan> spansUntil(LocalDateTime now) {
        var all = new ArrayList<>(spans);
        if (shownSince != null) {
            all.add(new LinkSpan(holder, shownSince, now));
        }
        return List.copyOf(all);
    }
}
