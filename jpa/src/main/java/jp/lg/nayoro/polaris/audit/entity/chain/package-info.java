/**
 * 証跡の鎖. How rows of the ledger are hashed and how a chain is checked: plain Java without a server, a database framework or
 * a library, so that an auditor can run it on a PC of their own ({@link jp.lg.nayoro.polaris.audit.entity.chain.VerifyExport}).
 * ADR 0033.
 */
package jp.lg.nayoro.polaris.audit.entity.chain;
