package jp.lg.nayoro.polaris.record.entity;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.NamedQuery;

/** What is asked of clinical entries, by the rows that answer it. It holds queries and no columns, so that the entry holds no queries. */
@MappedSuperclass
@NamedQuery(name = EntryCount.OF_SPAN, query = EntryCount.OF_SPAN_QUERY)
@NamedQuery(name = EntryCount.OF_MONTHS, query = EntryCount.OF_MONTHS_QUERY)
@NamedQuery(name = EntryCount.NEWEST_BEFORE, query = EntryCount.NEWEST_BEFORE_QUERY)
@NamedQuery(name = EntryCount.OLDEST_AFTER, query = EntryCount.OLDEST_AFTER_QUERY)
@NamedQuery(name = EntryName.OF_SPAN, query = EntryName.OF_SPAN_QUERY)
@NamedQuery(name = EntryRow.OF_CELL, query = EntryRow.OF_CELL_QUERY)
@NamedQuery(name = EntryRow.BEFORE, query = EntryRow.BEFORE_QUERY)
@NamedQuery(name = EntryRow.ONE, query = EntryRow.ONE_QUERY)
@NamedQuery(name = EntryCoding.OF_ENTRIES, query = EntryCoding.OF_ENTRIES_QUERY)
@NamedQuery(name = SharedDocumentRow.BEFORE, query = SharedDocumentRow.BEFORE_QUERY)
@NamedQuery(name = SharedDocumentRow.OF_ENTRIES, query = SharedDocumentRow.OF_ENTRIES_QUERY)
@NamedQuery(name = SharedDocumentRow.ONE, query = SharedDocumentRow.ONE_QUERY)
@NamedQuery(name = EarlierValue.BEFORE, query = EarlierValue.BEFORE_QUERY)
@NamedQuery(name = AllergyRow.CURRENT, query = AllergyRow.CURRENT_QUERY)
@NamedQuery(name = AllergenRow.OF_REGISTRATIONS, query = AllergenRow.OF_REGISTRATIONS_QUERY)
@NamedQuery(name = MedicineRow.SINCE, query = MedicineRow.SINCE_QUERY)
@NamedQuery(name = MarkRow.OF_REGISTRATIONS, query = MarkRow.OF_REGISTRATIONS_QUERY)
@NamedQuery(name = InstitutionContactRow.OF_FACILITIES, query = InstitutionContactRow.OF_FACILITIES_QUERY)
@NamedQuery(name = SourceInstitution.OF_RESIDENT, query = SourceInstitution.OF_RESIDENT_QUERY)
@NamedQuery(name = LabDay.OF_PERIOD, query = LabDay.OF_PERIOD_QUERY)
@NamedQuery(name = LabValueRow.OF_DAYS, query = LabValueRow.OF_DAYS_QUERY)
@NamedQuery(name = LabValueRow.OF_ANALYTES, query = LabValueRow.OF_ANALYTES_QUERY)
@NamedQuery(name = LabValueRow.EVER, query = LabValueRow.EVER_QUERY)
@NamedQuery(name = LabValueRow.INFECTIONS, query = LabValueRow.INFECTIONS_QUERY)
@NamedQuery(name = CourseRow.OF_PERIOD, query = CourseRow.OF_PERIOD_QUERY)
@NamedQuery(name = ProblemRow.OF_LIFETIME, query = ProblemRow.OF_LIFETIME_QUERY)
abstract class EntryQueries {}
