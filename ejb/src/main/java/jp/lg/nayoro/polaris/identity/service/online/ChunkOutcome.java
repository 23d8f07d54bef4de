package jp.lg.nayoro.polaris.identity.service.online;

import java.util.List;

import jp.lg.nayoro.polaris.shared.entity.RegistrationId;
import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/** What became of one chunk, by numbers, and the links that were made. */
public record ChunkOutcome(int registrations, List<Link> links, List<Link> suspended, int reviews) {

    /** A registration and whose it is now, or was. */
    public record Link(RegistrationId registration, ResidentId resident) {}

    static ChunkOutcome of(List<Verdict> verdicts) {
        return new ChunkOutcome(
                verdicts.size(), these(verdicts, Verdict.Act.LINK), these(verdicts, Verdict.Act.SUSPEND), (int)
                        verdicts.stream().filter(Verdict::asksAPerson).count());
    }

    private static List<Link> these(List<Verdict> verdicts, Verdict.Act act) {
        return verdicts.stream()
                .filter(verdict -> verdict.act() == act)
                .map(verdict -> new Link(
                        new RegistrationId(verdict.registration().id()),
                        new ResidentId(verdict.pair().resident())))
                .toList();
    }
}
