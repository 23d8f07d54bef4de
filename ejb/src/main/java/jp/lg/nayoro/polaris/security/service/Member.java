package jp.lg.nayoro.polaris.security.service;

import java.io.Serializable;
import java.util.List;

import jp.lg.nayoro.polaris.security.entity.MemberRow;

/** One member of staff with their login and the roles they have at this workplace. */
public record Member(MemberRow row, List<String> roles) implements Serializable {

    public Member {
        roles = List.copyOf(roles);
    }
}
