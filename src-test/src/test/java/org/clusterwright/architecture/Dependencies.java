package org.clusterwright.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/// Conditions of the laws: what a class is, and whom it may depend on.
final class Dependencies {
    private Dependencies() {}

    /// Every dependency of the class passes: imports, signatures, calls, annotations.
    static ArchCondition<JavaClass> allow(String what, BiPredicate<JavaClass, JavaClass> passes) {
        return new ArchCondition<>("respect " + what) {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                for (var dependency : from.getDirectDependenciesFromSelf()) {
                    if (!passes.test(from, dependency.getTargetClass().getBaseComponentType())) {
                        events.add(SimpleConditionEvent.violated(from, dependency.getDescription()));
                    }
                }
            }
        };
    }

    static ArchCondition<JavaClass> be(String what, Predicate<JavaClass> passes) {
        return new ArchCondition<>("be " + what) {
            @Override
            public void check(JavaClass c, ConditionEvents events) {
                if (!passes.test(c)) {
                    events.add(SimpleConditionEvent.violated(c, c.getName() + " is not " + what));
                }
            }
        };
    }
}
