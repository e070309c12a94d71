package org.clusterwright.benchmark;

import java.util.concurrent.TimeUnit;
import org.clusterwright.model.catalog.Architecture;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.catalog.Parameters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What every call of the command line and every plan does with the catalogues.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class CatalogBenchmark {
    private final Catalog catalog = Catalog.shipped();

    /// By a name that other tools use.
    @Benchmark
    public Object find_by_alias() {
        return catalog.accelerators().find("H100");
    }

    /// Parameters of every architecture, counted from its configuration.
    @Benchmark
    public long count_parameters() {
        long sum = 0;
        for (Architecture architecture : catalog.models().all()) {
            sum += Parameters.of(architecture).total();
        }
        return sum;
    }
}
