package jp.lg.nayoro.polaris.identity.service.match.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import jp.lg.nayoro.polaris.identity.service.match.BlockingKeys;
import jp.lg.nayoro.polaris.identity.service.match.Candidate;
import jp.lg.nayoro.polaris.identity.service.match.Population;
import jp.lg.nayoro.polaris.identity.service.match.normal.NormalPerson;

/** 加入者の名簿 in memory, indexed and counted: what the database is for the matcher on line. Safe for any number of threads. */
public final class Register {

    private final List<NormalPerson> people;
    private final BlockIndex index;
    private final Population population;

    public Register(List<NormalPerson> people) {
        this.people = List.copyOf(people);
        this.index = new BlockIndex(this.people);
        this.population = new RegisterPopulation(this.people);
    }

    public Population population() {
        return population;
    }

    /** Everybody who shares a key with the registration, each once, known by their place in the list. */
    public List<Candidate> candidates(NormalPerson registration) {
        var numbers = new Numbers();
        index.find(BlockingKeys.of(registration), numbers);
        return numbers.candidates();
    }

    public int size() {
        return people.size();
    }

    /** Any resident, by any number. */
    NormalPerson resident(long number) {
        return people.get((int) Long.remainderUnsigned(number, people.size()));
    }

    /** The chance that two residents have one name. */
    double averageName() {
        return people.stream()
                .mapToDouble(person -> population.frequency(person.name()))
                .average()
                .orElse(0);
    }

    private final class Numbers implements BlockIndex.Found {

        private int[] found = new int[16];
        private int size;

        @Override
        public void person(int number) {
            for (int i = 0; i < size; i++) {
                if (found[i] == number) {
                    return;
                }
            }
            if (size == found.length) {
                found = Arrays.copyOf(found, 2 * size);
            }
            found[size++] = number;
        }

        List<Candidate> candidates() {
            var candidates = new ArrayList<Candidate>(size);
            for (int i = 0; i < size; i++) {
                candidates.add(new Candidate(found[i], people.get(found[i])));
            }
            return candidates;
        }
    }
}
