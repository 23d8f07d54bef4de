package jp.lg.nayoro.polaris.audit.service;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

/**
 * Leaves one row in the ledger for each call, whatever becomes of it. Where the row cannot be written, the call fails and
 * nothing is shown.
 */
@InterceptorBinding
@Retention(RUNTIME)
@Target({METHOD, TYPE})
public @interface Audited {

    /** The act, as {@code feature.verb}. */
    @Nonbinding
    String value() default "";
}
