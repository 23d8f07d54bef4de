package jp.lg.nayoro.polaris.record.service;

import java.lang.annotation.Annotation;
import java.util.Iterator;
import java.util.List;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.util.TypeLiteral;

/** The sources CDI would find, for tests of services. */
record SourcesStub(List<MatrixSource> sources) implements Instance<MatrixSource> {

    static SourcesStub of(MatrixSource... sources) {
        return new SourcesStub(List.of(sources));
    }

    @Override
    public Iterator<MatrixSource> iterator() {
        return sources.iterator();
    }

    @Override
    public Instance<MatrixSource> select(Annotation... qualifiers) {
        return this;
    }

    @Override
    public <U extends MatrixSource> Instance<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends MatrixSource> Instance<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isUnsatisfied() {
        return sources.isEmpty();
    }

    @Override
    public boolean isAmbiguous() {
        return sources.size() > 1;
    }

    @Override
    public void destroy(MatrixSource instance) {}

    @Override
    public Handle<MatrixSource> getHandle() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Iterable<? extends Handle<MatrixSource>> handles() {
        throw new UnsupportedOperationException();
    }

    @Override
    public MatrixSource get() {
        return sources.get(0);
    }
}
