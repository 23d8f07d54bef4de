package jp.lg.nayoro.polaris.board.web;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import jp.lg.nayoro.polaris.board.entity.PostAddresseeRow;
import jp.lg.nayoro.polaris.shared.web.Words;

/** The words of a post that are not its author's. */
@Named
@ApplicationScoped
public class PostWords {

    /** 訪問看護師, みなみ薬局, みなみ薬局の薬剤師, or a name. */
    public String addressee(PostAddresseeRow to) {
        var profession = to.profession() == null ? null : Words.text("Profession." + to.profession());
        return Stream.of(to.staffName(), to.facilityName(), profession)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("の"));
    }
}
