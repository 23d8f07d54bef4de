package jp.lg.nayoro.polaris.care.service;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import jakarta.persistence.EntityManager;

import jp.lg.nayoro.polaris.care.entity.CarePlanRowContent;
import jp.lg.nayoro.polaris.care.entity.CarePlanState;
import jp.lg.nayoro.polaris.shared.entity.FacilityId;
import jp.lg.nayoro.polaris.shared.entity.RegistrationId;

/**
 * Many lines in one INSERT: a month of サービス利用票 of one office has thousands. The columns are those of {@code CarePlanRow},
 * and a database test reads them back by it.
 */
final class CarePlanInsert {

    private static final int ROWS_A_STATEMENT = 100;

    private static final List<String> COLUMNS = List.of(
            "registration_id",
            "facility_id",
            "source_file_id",
            "form",
            "form_version",
            "set_key",
            "insurer_number",
            "insured_number",
            "planned_on",
            "target_month",
            "row_no",
            "cells",
            "care_level",
            "valid_from",
            "valid_until",
            "service_code",
            "provider_number",
            "provider_name",
            "long_goal",
            "short_goal",
            "subtotal",
            "sender_number",
            "receiver_number",
            "state",
            "source_line",
            "recorded_at");

    private static final String ROW = "(" + String.join(", ", Collections.nCopies(COLUMNS.size(), "?")) + ")";

    private final EntityManager em;
    private final RegistrationId registration;
    private final FacilityId facility;
    private final Long sourceFile;
    private final List<List<Object>> rows = new ArrayList<>();

    CarePlanInsert(EntityManager em, RegistrationId registration, FacilityId facility, Long sourceFile) {
        this.em = em;
        this.registration = registration;
        this.facility = facility;
        this.sourceFile = sourceFile;
    }

    void add(CarePlanRowContent content, CarePlanState state, LocalDateTime recordedAt) {
        List<Object> values = new ArrayList<>(COLUMNS.size());
        Collections.addAll(values, registration.value(), facility.value(), sourceFile);
        var key = content.key();
        Collections.addAll(values, key.form().name(), content.formVersion(), key.text());
        Collections.addAll(values, key.insurerNumber(), key.insuredNumber(), key.plannedOn(), key.targetMonth());
        Collections.addAll(values, content.rowNumber(), CarePlanCells.write(content.cells()));
        var facts = content.facts();
        var level = facts.careLevel();
        Collections.addAll(values, level == null ? null : level.name(), facts.validFrom(), facts.validUntil());
        Collections.addAll(values, facts.serviceCode(), facts.providerNumber(), facts.providerName());
        Collections.addAll(values, facts.longGoal(), facts.shortGoal(), facts.subtotal());
        Collections.addAll(
                values, content.route().senderNumber(), content.route().receiverNumber());
        Collections.addAll(values, state.name(), content.sourceLine(), recordedAt);
        rows.add(values);
    }

    void execute() {
        for (int from = 0; from < rows.size(); from += ROWS_A_STATEMENT) {
            insert(rows.subList(from, Math.min(rows.size(), from + ROWS_A_STATEMENT)));
        }
    }

    private void insert(List<List<Object>> chunk) {
        var query = em.createNativeQuery("INSERT INTO care_plan_row (" + String.join(", ", COLUMNS) + ") VALUES "
                + String.join(", ", Collections.nCopies(chunk.size(), ROW)));
        int position = 1;
        for (var values : chunk) {
            for (var value : values) {
                query.setParameter(position++, value);
            }
        }
        query.executeUpdate();
    }
}
