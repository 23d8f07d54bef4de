package jp.lg.nayoro.polaris.record.entity;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.NamedQuery;

/** What is read of clinical entries over years: labs, the drugs beside them, diagnoses and stays. It holds queries and no columns. */
@MappedSuperclass
@NamedQuery(name = LabDay.OF_PERIOD, query = LabDay.OF_PERIOD_QUERY)
@NamedQuery(name = LabValueRow.OF_DAYS, query = LabValueRow.OF_DAYS_QUERY)
@NamedQuery(name = LabValueRow.OF_ANALYTES, query = LabValueRow.OF_ANALYTES_QUERY)
@NamedQuery(name = LabValueRow.EVER, query = LabValueRow.EVER_QUERY)
@NamedQuery(name = LabValueRow.INFECTIONS, query = LabValueRow.INFECTIONS_QUERY)
@NamedQuery(name = CourseRow.OF_PERIOD, query = CourseRow.OF_PERIOD_QUERY)
@NamedQuery(name = ProblemRow.OF_LIFETIME, query = ProblemRow.OF_LIFETIME_QUERY)
abstract class LifetimeQueries {}
