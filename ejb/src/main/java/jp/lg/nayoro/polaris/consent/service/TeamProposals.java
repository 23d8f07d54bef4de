package jp.lg.nayoro.polaris.consent.service;

import java.time.LocalDate;
import java.util.List;

import jp.lg.nayoro.polaris.shared.entity.ResidentId;

/** Something that knows from imported files which institutions care for a person; every bean of this type is asked. */
public interface TeamProposals {

    /** Institutions that take part, whether or not the team has somebody of them. */
    List<ProposedOffice> officesOf(ResidentId resident, LocalDate today);
}
