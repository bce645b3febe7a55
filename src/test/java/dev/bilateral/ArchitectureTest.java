package dev.bilateral;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.bilateral.figure.Figure;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The house's floors and rooms. The rules go by pattern, so that a new package inside a feature needs no new line. */
class ArchitectureTest {

    private static final String ROOT = "dev.bilateral";

    /** From the ground up. A feature may use what lies on floors below its own, never above it or beside it. */
    private static final List<Set<String>> FLOORS = List.of(
            Set.of("common"),
            Set.of("table"),
            Set.of("model", "chart", "ui", "persistence", "audit"),
            Set.of("dataset"),
            Set.of("security"),
            Set.of("scenario"),
            Set.of("figure"),
            Set.of("snapshot"),
            Set.of("brief", "embed"),
            Set.of("workbench", "dashboard", "api"),
            Set.of("shell"));

    private static final Map<String, Integer> FLOOR = IntStream.range(0, FLOORS.size())
            .boxed()
            .flatMap(floor -> FLOORS.get(floor).stream().map(feature -> Map.entry(feature, floor)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/dev/bilateral/db/"))
            .importPackages(ROOT);

    @Test
    void every_feature_has_a_floor() {
        assertThat(CLASSES.stream().map(ArchitectureTest::feature).filter(f -> !f.isEmpty()))
                .allSatisfy(feature -> assertThat(FLOOR).containsKey(feature));
    }

    @Test
    void features_use_only_the_floors_below() {
        classes()
                .that(are(describe("in a feature", (JavaClass c) -> FLOOR.containsKey(feature(c)))))
                .should(useOnlyTheFloorsBelow())
                .check(CLASSES);
    }

    @Test
    void features_form_no_cycle() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void rooms_that_store_and_read_know_no_screen() {
        noClasses()
                .that()
                .resideInAnyPackage("..query..", "..repository..", "..files..", "..persistence..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..ui..", "com.vaadin..")
                .check(CLASSES);
    }

    @Test
    void figures_know_nothing_of_one_another() {
        slices().matching(ROOT + ".dashboard.(*)..")
                .should()
                .notDependOnEachOther()
                .check(CLASSES);
    }

    @Test
    void the_database_is_known_only_where_it_is_read_and_written() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..query..", "..repository..", "..persistence..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jooq..", ROOT + ".db..")
                .check(CLASSES);
    }

    @Test
    void the_user_interface_is_known_only_where_it_is_drawn() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        ROOT,
                        ROOT + ".chart..",
                        "..ui..",
                        ROOT + ".workbench..",
                        ROOT + ".dashboard..",
                        ROOT + ".shell..",
                        ROOT + ".security..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(CLASSES);
    }

    /** What a figure is made of is the same for screens, files and the API. */
    @Test
    void figures_and_whatever_they_use_know_no_screen() {
        noClasses()
                .that()
                .implement(Figure.class)
                .should()
                .transitivelyDependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(CLASSES);
    }

    @Test
    void the_ground_floors_are_plain_java() {
        classes()
                .that()
                .resideInAnyPackage(ROOT + ".common..", ROOT + ".table..", ROOT + ".model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax.xml..", // of the JDK, as the next
                        "org.xml.sax..",
                        "org.jspecify.annotations..",
                        "de.siegmar.fastcsv..",
                        "org.apache.poi..",
                        "org.apache.xmlbeans..",
                        "org.openxmlformats.schemas..",
                        "org.apache.commons.statistics..",
                        "org.apache.commons.numbers..",
                        "org.apache.commons.rng..",
                        ROOT + ".common..",
                        ROOT + ".table..",
                        ROOT + ".model..")
                .check(CLASSES);
    }

    /** Workbooks are files of tables; no other ground floor, and no other room, makes them. */
    @Test
    void spreadsheets_are_written_in_one_place() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".table.workbook")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.poi.xssf..", "org.apache.poi.ss..")
                .check(CLASSES);
    }

    @Test
    void every_package_is_null_marked() {
        Set<JavaPackage> packages = CLASSES.stream().map(JavaClass::getPackage).collect(Collectors.toSet());

        assertThat(packages)
                .allSatisfy(p -> assertThat(p.isAnnotatedWith(NullMarked.class))
                        .as("package-info.java of %s has @NullMarked", p.getName())
                        .isTrue());
    }

    @Test
    void names_say_what_a_thing_is() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveNameMatching(".*Utils?")
                .check(CLASSES);
    }

    private static ArchCondition<JavaClass> useOnlyTheFloorsBelow() {
        return new ArchCondition<>("use only the floors below") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                String own = feature(item);
                item.getDirectDependenciesFromSelf().forEach(dependency -> {
                    JavaClass target = dependency.getTargetClass();
                    String other = feature(target);
                    boolean isOurs = target.getPackageName().startsWith(ROOT)
                            && !target.getPackageName().startsWith(ROOT + ".db");
                    boolean isBelow = FLOOR.getOrDefault(other, Integer.MAX_VALUE) < FLOOR.getOrDefault(own, 0);
                    if (isOurs && !other.equals(own) && !isBelow) {
                        events.add(SimpleConditionEvent.violated(item, dependency.getDescription()));
                    }
                });
            }
        };
    }

    /** The part of a package's name after the root: {@code dashboard}; empty for the root itself. */
    private static String feature(JavaClass of) {
        String name = of.getPackageName();
        return name.startsWith(ROOT + ".") ? name.substring(ROOT.length() + 1).split("\\.")[0] : "";
    }
}
