package jp.lg.nayoro.polaris.identity.service.online;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jp.lg.nayoro.polaris.identity.service.match.AutoRules;
import jp.lg.nayoro.polaris.identity.service.match.BlockingKeys;
import jp.lg.nayoro.polaris.identity.service.match.Candidate;
import jp.lg.nayoro.polaris.identity.service.match.Decider;
import jp.lg.nayoro.polaris.identity.service.match.Proposal;
import jp.lg.nayoro.polaris.identity.service.match.Support;
import jp.lg.nayoro.polaris.identity.service.match.Weights;
import jp.lg.nayoro.polaris.identity.service.match.Zone;
import jp.lg.nayoro.polaris.identity.service.match.normal.NormalPerson;

import static java.util.stream.Collectors.toMap;

/**
 * 一組の判定. Judges registrations against all residents, reading only: candidates by keys, candidates' values, how frequent names
 * and values are, what was decided before, and for those that wait for it the support of others. As off line it takes two passes,
 * so that the order of a chunk changes nothing.
 */
final class ChunkJudgement {

    private final Connection connection;
    private final KeyTable keys;
    private final PersonTable people;
    private final Weights weights;
    private final int residents;

    /** @param residents how many there are */
    ChunkJudgement(Connection connection, Weights weights, int residents) {
        this.connection = connection;
        this.keys = new KeyTable(connection);
        this.people = new PersonTable(connection);
        this.weights = weights;
        this.residents = residents;
    }

    /** One registration under judgement. */
    private static final class Case {

        final StoredRegistration registration;
        final Set<Long> ids = new HashSet<>();
        List<Candidate> candidates = List.of();
        List<Proposal> proposals = List.of();
        boolean crowded;

        Case(StoredRegistration registration) {
            this.registration = registration;
        }

        NormalPerson person() {
            return registration.person();
        }

        boolean waits() {
            return proposals.stream()
                    .anyMatch(proposal ->
                            proposal.zone() == Zone.REVIEW && AutoRules.dependsOnOthers(proposal.comparison()));
        }
    }

    List<Verdict> judge(List<StoredRegistration> registrations) throws SQLException {
        if (registrations.isEmpty()) {
            return List.of();
        }
        var cases = registrations.stream().map(Case::new).toList();
        findCandidates(cases);
        Set<Long> all = new HashSet<>();
        cases.forEach(each -> all.addAll(each.ids));
        var enrolled = people.residents(all);
        var memory = PairMemory.load(
                connection, registrations.stream().map(StoredRegistration::id).toList());
        cases.forEach(each -> each.candidates = candidates(each, enrolled, memory));
        var population = StoredPopulation.load(
                keys,
                residents,
                enrolled.values(),
                cases.stream().map(Case::person).toList());
        propose(cases, new Decider(weights, population), new StoredSupport(population), enrolled);
        var sentence = new Sentence(weights, population, enrolled);
        return cases.stream()
                .map(each -> sentence.on(
                        each.registration, each.proposals, each.crowded, memory.forPersonsOnly(each.registration.id())))
                .toList();
    }

    private void findCandidates(List<Case> cases) throws SQLException {
        Map<Case, long[]> keysOf = cases.stream().collect(toMap(each -> each, each -> BlockingKeys.of(each.person())));
        Set<Long> asked = new HashSet<>();
        keysOf.values().forEach(hashes -> {
            for (long hash : hashes) {
                asked.add(hash);
            }
        });
        var sharing = keys.sharing(SubjectKind.RESIDENT, asked);
        keysOf.forEach((each, hashes) -> {
            for (long hash : hashes) {
                var block = sharing.getOrDefault(hash, List.of());
                if (block.size() > BlockingKeys.LARGEST_BLOCK) {
                    each.crowded = true;
                } else {
                    each.ids.addAll(block);
                }
            }
            if (each.registration.holder() != null) {
                each.ids.add(each.registration.holder());
            }
        });
    }

    /** Without those of whom a person said that it is not them. */
    private static List<Candidate> candidates(Case each, Map<Long, NormalPerson> enrolled, PairMemory memory) {
        var holder = each.registration.holder();
        var candidates = new ArrayList<Candidate>();
        for (long id : each.ids) {
            var person = enrolled.get(id);
            boolean held = holder != null && holder == id;
            if (person != null && (held || !memory.forbids(each.registration.id(), id))) {
                candidates.add(new Candidate(id, person));
            }
        }
        return candidates;
    }

    private void propose(List<Case> cases, Decider decider, StoredSupport support, Map<Long, NormalPerson> enrolled)
            throws SQLException {
        for (var each : cases) {
            each.proposals = decider.decide(each.person(), each.candidates, Support.NONE);
            supporter(each).forEach(resident -> support.link(resident, each.person()));
        }
        var waiting = cases.stream().filter(Case::waits).toList();
        if (waiting.isEmpty()) {
            return;
        }
        Set<Long> asked = new HashSet<>();
        waiting.forEach(each -> each.proposals.forEach(
                proposal -> asked.add(proposal.candidate().resident())));
        support.load(
                connection,
                keys,
                cases.stream().map(each -> each.registration.id()).toList(),
                waiting.stream().map(Case::person).toList(),
                enrolled.entrySet().stream()
                        .filter(resident -> asked.contains(resident.getKey()))
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
        for (var each : waiting) {
            each.proposals = decider.decide(each.person(), each.candidates, support);
        }
    }

    /** The residents of whom this registration surely is: by a person's word, or first-hand. */
    private static List<Long> supporter(Case each) {
        if (each.registration.linkedByPerson()) {
            return List.of(each.registration.resident());
        }
        return each.proposals.stream()
                .filter(proposal ->
                        proposal.zone() == Zone.AUTO && proposal.ground().firstHand())
                .map(proposal -> proposal.candidate().resident())
                .toList();
    }
}
