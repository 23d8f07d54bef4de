package jp.lg.nayoro.polaris.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import jp.lg.nayoro.polaris.consent.entity.ConsentState;

/** 同意書の様式 and 受付: the versions of the form, and papers of people who did not join yet in every state on their way. */
final class ConsentFormRows {

    static final String FORM = "2024年4月版";

    private static final String WORDING = "私は、名寄市の医療・介護情報ネットワークについて説明を受け、この書面で選んだ範囲で" + "情報が共有されることに同意します。【見本】";

    private static final List<ConsentState> STATES = List.of(
            ConsentState.EXPLAINED,
            ConsentState.SIGNED,
            ConsentState.RECEIVED,
            ConsentState.RETURNED,
            ConsentState.SIGNED,
            ConsentState.RECEIVED,
            ConsentState.EXPLAINED,
            ConsentState.RETURNED);

    private final LocalDate today;
    private final List<Chart> strangers;
    private final Member secretary;

    ConsentFormRows(LocalDate today, List<Chart> strangers, Member secretary) {
        this.today = today;
        this.strangers = strangers;
        this.secretary = secretary;
    }

    void write(Connection connection) throws SQLException {
        try (var forms = new Batch(
                connection,
                "consent_form",
                "label",
                "wording",
                "valid_from",
                "sign_again",
                "sign_by",
                "published_at",
                "published_by")) {
            form(forms, FORM, LocalDate.of(2021, 4, 1), "NOBODY", null);
            form(
                    forms,
                    "%d-%02d".formatted(today.getYear(), today.getMonthValue()) + "改",
                    today.minusDays(20),
                    "BLANKET_SIGNERS",
                    today.plusMonths(6));
        }
        try (var papers = new Batch(
                connection,
                "consent_application",
                "facility_id",
                "registration_id",
                "name",
                "name_kana",
                "birth_date",
                "state",
                "form_version",
                "explained_on",
                "signed_on",
                "received_on",
                "missing",
                "created_by",
                "created_at",
                "moved_at")) {
            for (var i = 0; i < STATES.size() && i < strangers.size(); i++) {
                paper(papers, strangers.get(i), STATES.get(i), today.minusDays(2L + 3L * i));
            }
        }
    }

    private void form(Batch forms, String label, LocalDate from, String again, LocalDate by) throws SQLException {
        forms.add(label, WORDING, from, again, by, from.atTime(9, 0), secretary.id());
    }

    private void paper(Batch papers, Chart chart, ConsentState state, LocalDate day) throws SQLException {
        var person = chart.person();
        var signed = state == ConsentState.EXPLAINED ? null : day;
        var received = state == ConsentState.RECEIVED || state == ConsentState.RETURNED ? day.plusDays(1) : null;
        papers.add(
                chart.place().id(),
                chart.id(),
                person.name().written(),
                person.name().kana(),
                person.birthDate(),
                state,
                FORM,
                day,
                signed,
                received,
                state == ConsentState.RETURNED ? "代理人の続柄が空欄です。記入のうえ、もう一度お送りください。" : null,
                secretary.id(),
                day.atTime(11, 0),
                day.plusDays(received == null ? 0 : 1).atTime(14, 30));
    }
}
