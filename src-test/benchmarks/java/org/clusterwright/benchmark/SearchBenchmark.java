package org.clusterwright.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.clusterwright.app.desk.parts.CatalogueIndex;
import org.clusterwright.app.desk.parts.Part;
import org.clusterwright.app.desk.parts.Parts;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.catalog.Entries;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What a key typed into the catalogue's search costs, on 2 000 parts.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class SearchBenchmark {
    private static final int PARTS = 2_000;

    @Param({"h", "h100", "8 gpu", "nvidia 80 gb", ">= 10 kw dell 8 gpu", "zzz"})
    public String typed = "";

    private List<Part> parts = List.of();
    private CatalogueIndex index = new CatalogueIndex(List.of());

    /// The shipped parts again and again until there are enough.
    @Setup
    public void fill() {
        var shipped = new Parts(Catalog.shipped(), Catalog.shipped())
                .index(Entries.none())
                .parts();
        var many = new ArrayList<Part>();
        while (many.size() < PARTS) {
            many.add(numbered(shipped.get(many.size() % shipped.size()), many.size()));
        }
        parts = List.copyOf(many);
        index = new CatalogueIndex(parts);
    }

    @Benchmark
    public Object search() {
        return index.search(typed, PARTS);
    }

    /// What opening a plan costs; an edit takes only the changed part apart again.
    @Benchmark
    public Object build() {
        return new CatalogueIndex(parts);
    }

    private static Part numbered(Part part, int number) {
        return new Part(
                new Part.Key(part.key().kind(), part.key().id() + "-" + number),
                part.shelf(),
                part.name(),
                part.vendor(),
                part.variety(),
                part.facts(),
                part.also(),
                part.price(),
                part.hourly(),
                part.year(),
                part.memoryGib(),
                part.watts(),
                part.bf16(),
                part.face(),
                part.quantities(),
                part.entry(),
                part.source());
    }
}
