package org.clusterwright.accuracy;

import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.clusterwright.model.catalog.Accelerator;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.catalog.GemmConstants;
import org.clusterwright.model.performance.Chip;
import org.clusterwright.model.performance.Gemm;

/// The constants of matrix products that come closest to a table of measured ones.
final class GemmFit {
    static final List<Axis> AXES = List.of(
            new Axis("efficiency", 0.35, 0.05, 1.0),
            new Axis("inner half", 0, 64, 2048),
            new Axis("outer half", 0, 64, 768),
            new Axis("quantisation bytes", 0, 1, 10),
            new Axis("quantisation microseconds", 0, 1, 12));

    private static final Descent DESCENT = new Descent(AXES);

    /// @param quantisationBytes   moved for each element of the activation that the measured time includes: the tables
    ///                            of narrow formats begin with 16 bits
    /// @param quantisationSeconds of that, whatever the size. Neither is a constant of matrix products: the engine
    ///                            counts quantisation apart
    record Constants(
            double efficiency, double inner, double outer, double quantisationBytes, double quantisationSeconds) {

        static Constants at(List<Integer> places) {
            return new Constants(
                    AXES.get(0).at(places.get(0)),
                    AXES.get(1).at(places.get(1)),
                    AXES.get(2).at(places.get(2)),
                    AXES.get(3).at(places.get(3)),
                    AXES.get(4).at(places.get(4)) * 1e-6);
        }

        /// The first three as others have them.
        Constants with(GemmConstants other) {
            return new Constants(
                    other.efficiency(), other.innerHalf(), other.outerHalf(), quantisationBytes, quantisationSeconds);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%.2f, %.0f, %.0f, %.0f, %.0f",
                    efficiency,
                    inner,
                    outer,
                    quantisationBytes,
                    quantisationSeconds * 1e6);
        }
    }

    private final GemmTable table;
    private final GemmConstants shipped;
    private final Chip chip;

    GemmFit(GemmTable table, Catalog catalog) {
        this.table = table;
        Accelerator accelerator =
                catalog.accelerators().find(table.accelerator()).orElseThrow();
        this.chip = Chip.of(accelerator, catalog);
        GemmConstants constants = chip.constants().gemm().get(table.format());
        if (constants == null) throw new IllegalStateException(table.accelerator() + " " + table.format());
        this.shipped = constants;
    }

    /// Places of products large enough that nothing but the matrix unit counts.
    IntPredicate large() {
        return place -> table.products().get(place).operations() > LARGE;
    }

    private static final double LARGE = 1e11;

    GemmConstants shipped() {
        return shipped;
    }

    Constants fittedOn(IntPredicate some) {
        return Constants.at(DESCENT.least(places -> error(Constants.at(places), some)));
    }

    /// Mean of `|log(predicted / measured)|` over the products of these places.
    double error(Constants tried, IntPredicate some) {
        GemmConstants constants = in(tried);
        double sum = 0;
        int count = 0;
        for (int i = 0; i < table.products().size(); i++) {
            if (some.test(i)) {
                GemmTable.Product product = table.products().get(i);
                sum += Math.abs(Math.log(seconds(product, constants, tried) / product.seconds()));
                count++;
            }
        }
        return count == 0 ? Double.NaN : sum / count;
    }

    private GemmConstants in(Constants tried) {
        return new GemmConstants(
                shipped.id(),
                shipped.name(),
                shipped.aliases(),
                shipped.accelerators(),
                shipped.format(),
                tried.efficiency(),
                tried.inner(),
                tried.outer(),
                shipped.source(),
                shipped.date(),
                shipped.quality(),
                shipped.note());
    }

    private double seconds(GemmTable.Product p, GemmConstants constants, Constants tried) {
        double product = Gemm.seconds(
                p.m(),
                p.n(),
                p.k(),
                1,
                constants,
                table.format().bytes(),
                chip.peak(table.format().precision()),
                chip.memoryBytesPerSecond());
        double quantised = tried.quantisationBytes() * p.m() * p.k() / chip.memoryBytesPerSecond();
        return product + quantised + tried.quantisationSeconds();
    }
}
