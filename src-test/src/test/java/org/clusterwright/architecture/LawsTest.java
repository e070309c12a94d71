package org.clusterwright.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LawsTest {
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.clusterwright.model", "org.clusterwright.app");

    static List<Law> laws() {
        return Laws.ALL;
    }

    @ParameterizedTest
    @MethodSource("laws")
    void the_product_keeps(Law law) {
        law.rule().check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("laws")
    void a_violation_is_caught(Law law) {
        var copyOfTheHouse = new ClassFileImporter().importPackages(houseOf(law.violation()));
        var outcome = law.rule().evaluate(copyOfTheHouse);
        assertThat(outcome.getFailureReport().getDetails())
                .anyMatch(detail -> detail.contains(law.violation().getName()));
    }

    @Test
    void both_modules_are_seen() {
        assertThat(PRODUCT).anyMatch(Rooms::inModel).anyMatch(Rooms::inApp);
    }

    private static String houseOf(Class<?> violation) {
        String name = violation.getPackageName();
        int start = "org.clusterwright.architecture.violation.".length();
        return name.substring(0, name.indexOf('.', start));
    }
}
