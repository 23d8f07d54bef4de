package jp.lg.nayoro.polaris.shared.service;

import javax.sql.DataSource;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;

import jp.lg.nayoro.polaris.shared.entity.Schema;

/** Migrates the schema before the first request. Where that fails the deployment fails, and with it the start. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN) // Flyway commits by itself
public class SchemaAtStartup {

    @Resource(lookup = "java:jboss/datasources/polaris")
    DataSource dataSource;

    @PostConstruct
    void migrate() {
        Schema.migrate(dataSource);
    }
}
