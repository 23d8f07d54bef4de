package jp.lg.nayoro.polaris.identity.service.online;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jp.lg.nayoro.polaris.identity.service.match.BlockingKeys;
import jp.lg.nayoro.polaris.identity.service.match.Candidate;
import jp.lg.nayoro.polaris.identity.service.match.Decider;
import jp.lg.nayoro.polaris.identity.service.match.Support;
import jp.lg.nayoro.polaris.identity.service.match.Weights;
import jp.lg.nayoro.polaris.identity.service.match.normal.NormalPerson;

import static java.util.stream.Collectors.toMap;

/**
 * 一組の判定. Judges registrations against all residents, reading only: candidates by keys, candidates' values, how frequent names
 * and values are, what was decided before, and for those that wait for it the support of others. As off line it takes two passes,
 * so that the order of a chunk changes nothing. The matching asks it for verdicts, the pages for what they show.
 */
final class ChunkJudgement {

    private static final Comparator<JudgedPair> LIKELIEST_FIRST = Comparator.comparing(
                    (JudgedPair pair) -> pair.judgement().zone())
            .thenComparing(pair -> -pair.judgement().score())
            .thenComparing(JudgedPair::registration)
            .thenComparing(JudgedPair::resident);

    private final Connection connection;
    private final KeyTable keys;
    private final PersonTable people;
    private final Weights weights;
    private final int residents;
    private PairMemory memory;
    private Map<Long, NormalPerson> enrolled = Map.of();
    private StoredPopulation population;

    /** @param residents how many there are */
    ChunkJudgement(Connection connection, Weights weights, int residents) {
        this.connection = connection;
        this.keys = new KeyTable(connection);
        this.people = new PersonTable(connection);
        this.weights = weights;
        this.residents = residents;
    }

    List<Verdict> judge(List<StoredRegistration> registrations) throws SQLException {
        if (registrations.isEmpty()) {
            return List.of();
        }
        var cases = casesOf(registrations, Set.of());
        cases.forEach(each -> each.candidates = candidates(each, memory::forbids));
        propose(cases);
        var sentence = new Sentence(new Explanation(weights, population), enrolled);
        return cases.stream()
                .map(each -> sentence.on(each, memory.forPersonsOnly(each.registration.id())))
                .toList();
    }

    /**
     * What the matcher would say, had nobody tied them; whom a person refused is left out.
     *
     * @param also residents to be judged in any case, like or not, refused or not
     */
    JudgedPairs pairs(List<StoredRegistration> registrations, Set<Long> also) throws SQLException {
        if (registrations.isEmpty()) {
            return new JudgedPairs(List.of(), false);
        }
        var cases =
                casesOf(registrations.stream().map(StoredRegistration::untied).toList(), also);
        cases.forEach(each -> each.candidates = candidates(
                each, (registration, resident) -> !also.contains(resident) && memory.refused(registration, resident)));
        propose(cases);
        var explanation = new Explanation(weights, population);
        var pairs = new ArrayList<JudgedPair>();
        for (var each : cases) {
            each.proposals.forEach(
                    proposal -> pairs.add(pair(each, proposal.candidate().resident(), explanation.of(proposal))));
            also.stream()
                    .filter(resident -> each.proposalOf(resident).isEmpty() && enrolled.containsKey(resident))
                    .forEach(resident ->
                            pairs.add(pair(each, resident, explanation.of(each.person(), enrolled.get(resident)))));
        }
        pairs.sort(LIKELIEST_FIRST);
        return new JudgedPairs(List.copyOf(pairs), cases.stream().anyMatch(each -> each.crowded));
    }

    /** Two enrolments, as though one were a registration. */
    Judgement between(NormalPerson one, NormalPerson other) throws SQLException {
        var both = List.of(one, other);
        return new Explanation(weights, StoredPopulation.load(keys, residents, both, both)).of(one, other);
    }

    private JudgedPair pair(MatchCase each, long resident, Judgement judgement) {
        return new JudgedPair(
                each.registration.id(), resident, judgement, memory.untied(each.registration.id(), resident));
    }

    private List<MatchCase> casesOf(List<StoredRegistration> registrations, Set<Long> also) throws SQLException {
        var cases = registrations.stream().map(MatchCase::new).toList();
        findSharing(cases, also);
        Set<Long> all = new HashSet<>();
        cases.forEach(each -> all.addAll(each.sharing));
        enrolled = people.residents(all);
        memory = PairMemory.load(
                connection, registrations.stream().map(StoredRegistration::id).toList());
        population = StoredPopulation.load(
                keys,
                residents,
                enrolled.values(),
                cases.stream().map(MatchCase::person).toList());
        return cases;
    }

    private void findSharing(List<MatchCase> cases, Set<Long> also) throws SQLException {
        Map<MatchCase, long[]> keysOf = new HashMap<>();
        Set<Long> asked = new HashSet<>();
        for (var each : cases) {
            long[] hashes = BlockingKeys.of(each.person());
            keysOf.put(each, hashes);
            for (long hash : hashes) {
                asked.add(hash);
            }
        }
        var sharing = keys.sharing(SubjectKind.RESIDENT, asked);
        for (var each : cases) {
            for (long hash : keysOf.get(each)) {
                var block = sharing.getOrDefault(hash, List.of());
                if (block.size() > BlockingKeys.LARGEST_BLOCK) {
                    each.crowded = true;
                } else {
                    each.sharing.addAll(block);
                }
            }
            each.sharing.addAll(also);
            if (each.registration.holder() != null) {
                each.sharing.add(each.registration.holder());
            }
        }
    }

    private interface Forbidding {
        boolean forbids(long registration, long resident);
    }

    /** Whoever holds it is looked at in any case. */
    private List<Candidate> candidates(MatchCase each, Forbidding forbidding) {
        var holder = each.registration.holder();
        var candidates = new ArrayList<Candidate>();
        for (long id : each.sharing) {
            var person = enrolled.get(id);
            boolean held = holder != null && holder == id;
            if (person != null && (held || !forbidding.forbids(each.registration.id(), id))) {
                candidates.add(new Candidate(id, person));
            }
        }
        return candidates;
    }

    private void propose(List<MatchCase> cases) throws SQLException {
        var decider = new Decider(weights, population);
        var support = new StoredSupport(population);
        for (var each : cases) {
            each.proposals = decider.decide(each.person(), each.candidates, Support.NONE);
            each.supported().forEach(resident -> support.link(resident, each.person()));
        }
        var waiting = cases.stream().filter(MatchCase::waitsForOthers).toList();
        if (waiting.isEmpty()) {
            return;
        }
        support.load(
                connection,
                keys,
                cases.stream().map(each -> each.registration.id()).toList(),
                waiting.stream().map(MatchCase::person).toList(),
                proposedIn(waiting));
        for (var each : waiting) {
            each.proposals = decider.decide(each.person(), each.candidates, support);
        }
    }

    private Map<Long, NormalPerson> proposedIn(Collection<MatchCase> waiting) {
        Set<Long> asked = new HashSet<>();
        waiting.forEach(each -> each.proposals.forEach(
                proposal -> asked.add(proposal.candidate().resident())));
        return enrolled.entrySet().stream()
                .filter(resident -> asked.contains(resident.getKey()))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
