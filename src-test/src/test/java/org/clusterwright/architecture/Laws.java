package org.clusterwright.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clusterwright.architecture.violation.awt.model.plan.Painted;
import org.clusterwright.architecture.violation.clock.model.energy.Hourly;
import org.clusterwright.architecture.violation.console.app.export.Chatty;
import org.clusterwright.architecture.violation.cycle.app.chart.Spec;
import org.clusterwright.architecture.violation.javafx.app.export.Observed;
import org.clusterwright.architecture.violation.names.model.plan.PlanManager;
import org.clusterwright.architecture.violation.network.model.catalog.Fetched;
import org.clusterwright.architecture.violation.nullness.model.plan.Unmarked;
import org.clusterwright.architecture.violation.order.model.plan.Early;
import org.clusterwright.architecture.violation.rooms.app.desk.canvas.Drawn;
import org.clusterwright.architecture.violation.spreadsheet.app.cli.Sheet;
import org.clusterwright.architecture.violation.state.model.ledger.Counter;
import org.clusterwright.architecture.violation.tables.model.ledger.Shared;
import org.clusterwright.architecture.violation.tests.model.plan.Rigged;
import org.clusterwright.architecture.violation.unlisted.model.misc.Drawer;
import org.clusterwright.architecture.violation.upward.model.evaluate.Reporting;
import org.jspecify.annotations.NullMarked;

/// Every rule that byte code can tell.
final class Laws {
    private static final Set<String> CLOCKS =
            Set.of("now", "currentTimeMillis", "nanoTime", "systemUTC", "systemDefaultZone");

    static final List<Law> ALL = List.of(
            new Law("rooms of the model look into each other one way", oneWay(), Early.class),
            new Law("every room of the model has its place in the order", known(), Drawer.class),
            new Law("the model does not know the app", modelAlone(), Reporting.class),
            new Law("the product does not know its tests", withoutTests(), Rigged.class),
            new Law("rooms of the app do not depend on each other in a circle", noCircle(), Spec.class),
            new Law("rooms of the desk do not depend on each other in a circle", noCircleInDesk(), Drawn.class),
            new Law("the model draws nothing", modelWithout("java.awt..", "javax.swing..", "javafx.."), Painted.class),
            new Law("the model has no network", modelWithout("java.net..", "javax.net.."), Fetched.class),
            new Law("the model has no clock", noClock(), Hourly.class),
            new Law("only the desk imports JavaFX", only("desk", "javafx.."), Observed.class),
            new Law("only the export imports POI", only("export", "org.apache.poi.."), Sheet.class),
            new Law("no static field can be assigned again", finalStatics(), Counter.class),
            new Law("no static field holds an array or a collection that can change", constantStatics(), Shared.class),
            new Law("no Util, Helper, Manager or Impl", honestNames(), PlanManager.class),
            new Law("only the command line speaks to the console", quiet(), Chatty.class),
            new Law("every package says that nothing in it is null unless it says so", nullMarked(), Unmarked.class));

    private Laws() {}

    private static ArchRule oneWay() {
        return classes()
                .that(describe("stand in the model", Rooms::inModel))
                .should(Dependencies.allow(
                        "the order of rooms",
                        (from, to) -> !Rooms.inModel(to)
                                || Rooms.mayLookInto(
                                        Rooms.room(from).orElse(""),
                                        Rooms.room(to).orElse(""))));
    }

    private static ArchRule known() {
        return classes()
                .that(describe("stand in the model", Rooms::inModel))
                .should(Dependencies.be(
                        "in a room of the list",
                        c -> Rooms.isKnown(Rooms.room(c).orElse(""))));
    }

    private static ArchRule modelAlone() {
        return classes()
                .that(describe("stand in the model", Rooms::inModel))
                .should(Dependencies.allow("a model without the app", (from, to) -> !Rooms.inApp(to)));
    }

    private static ArchRule withoutTests() {
        return classes()
                .should(Dependencies.allow(
                        "a product without tests",
                        (from, to) -> !to.getPackageName().startsWith("org.clusterwright")
                                || Rooms.module(to).isPresent()));
    }

    private static ArchRule noCircle() {
        return slices().matching("..app.(*)..").should().beFreeOfCycles().allowEmptyShould(true);
    }

    private static ArchRule noCircleInDesk() {
        return slices().matching("..app.desk.(*)..").should().beFreeOfCycles().allowEmptyShould(true);
    }

    private static ArchRule modelWithout(String... packages) {
        return noClasses()
                .that(describe("stand in the model", Rooms::inModel))
                .should()
                .dependOnClassesThat(resideInAnyPackage(packages));
    }

    private static ArchRule only(String room, String packages) {
        return noClasses()
                .that(describe("do not stand in app." + room, c -> !Rooms.inAppRoom(c, room)))
                .should()
                .dependOnClassesThat(resideInAnyPackage(packages));
    }

    /// Time enters the model as a value of the plan, so that a plan evaluates to the same figures on any day.
    private static ArchRule noClock() {
        return noClasses()
                .that(describe("stand in the model", Rooms::inModel))
                .should()
                .callMethodWhere(describe("asks for the time", call -> asksForTheTime(call)))
                .orShould()
                .callConstructor(java.util.Date.class);
    }

    private static boolean asksForTheTime(JavaAccess<?> call) {
        String owner = call.getTargetOwner().getName();
        return CLOCKS.contains(call.getName()) && (owner.startsWith("java.time.") || owner.equals("java.lang.System"));
    }

    private static ArchRule finalStatics() {
        return fields().that().areStatic().and(written()).should().beFinal().allowEmptyShould(true);
    }

    private static ArchRule constantStatics() {
        return fields().that()
                .areStatic()
                .and(written())
                .should()
                .notHaveRawType(describe("can change", Laws::canChange));
    }

    /// Not the compiler's own fields: an enum's values, the tables behind a switch.
    private static DescribedPredicate<JavaField> written() {
        return describe("are written by hand", field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static boolean canChange(JavaClass type) {
        boolean collection = type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
        boolean counter =
                type.getPackageName().startsWith("java.util.concurrent") || type.isEquivalentTo(StringBuilder.class);
        return type.isArray() || counter || (collection && !type.isInterface());
    }

    private static ArchRule honestNames() {
        return noClasses()
                .should()
                .haveSimpleNameContaining("Util")
                .orShould()
                .haveSimpleNameContaining("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl");
    }

    private static ArchRule quiet() {
        return noClasses()
                .that(describe(
                        "are not the command line",
                        c -> !Rooms.inAppRoom(c, "cli") && !c.getSimpleName().equals("Clusterwright")))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace");
    }

    private static ArchRule nullMarked() {
        return classes()
                .should(Dependencies.be(
                        "in a @NullMarked package", c -> c.getPackage().isAnnotatedWith(NullMarked.class)));
    }
}
