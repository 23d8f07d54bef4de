package jp.lg.nayoro.polaris.identity.service.online;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** A connection that counts how often a statement, or a batch of one, goes to the database. */
final class CountedConnection {

    private static final Set<String> SENDS = Set.of("executeQuery", "executeUpdate", "execute", "executeBatch");

    private final AtomicInteger sent = new AtomicInteger();
    private final Connection connection;

    CountedConnection(Connection real) {
        connection = counted(Connection.class, real);
    }

    Connection connection() {
        return connection;
    }

    int sent() {
        return sent.get();
    }

    private <T> T counted(Class<T> type, Object real) {
        return type.cast(Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (SENDS.contains(method.getName())) {
                        sent.incrementAndGet();
                    }
                    try {
                        var result = method.invoke(real, arguments);
                        return result instanceof Statement ? counted(method.getReturnType(), result) : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
