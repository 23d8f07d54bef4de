package jp.lg.nayoro.polaris.identity.service.online;

import java.util.List;

import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/** What became of one chunk, by numbers, and the links that were made. */
public record ChunkOutcome(int registrations, List<Link> links, int suspended, int reviews) {

    /** A registration and whose it is now. */
    public record Link(RegistrationId registration, ResidentId resident) {}

    static ChunkOutcome of(List<Verdict> verdicts) {
        return new ChunkOutcome(
                verdicts.size(),
                verdicts.stream()
                        .filter(verdict -> verdict.act() == Verdict.Act.LINK)
                        .map(verdict -> new Link(
                                new RegistrationId(verdict.registration().id()),
                                new ResidentId(verdict.pair().resident())))
                        .toList(),
                (int) verdicts.stream()
                        .filter(verdict -> verdict.act() == Verdict.Act.SUSPEND)
                        .count(),
                (int) verdicts.stream().filter(Verdict::asksAPerson).count());
    }
}
