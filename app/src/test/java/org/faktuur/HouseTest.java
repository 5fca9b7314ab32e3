package org.faktuur;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The walls of the house. A wall that stands in the way is bent by a page in docs/decisions, never by an exception
/// written here.
class HouseTest {

    private static final JavaClasses HOUSE = House.classes();
    private static final String ROOT = Floors.ROOT;

    @Test
    void the_test_sees_the_house() {
        assertThat(Stream.of("Main", "Office", "money.Price", "sales.store.JooqSalesOrders", "shell.ShellView",
                "database.Database")
                .filter(each -> !HOUSE.contain(ROOT + "." + each)))
                .as("classes that the test does not see").isEmpty();
        assertThat(HOUSE.get("org.faktuur.sales.store.JooqSalesOrders").getDirectDependenciesFromSelf())
                .anyMatch(each -> each.getTargetClass().getPackageName().startsWith("org.jooq"));
        assertThat(House.sources()).hasSizeGreaterThan(100);
    }

    @Test
    void wall_1_rules_know_no_screen_and_no_store() {
        noClasses().that(areRules()).should().dependOnClassesThat(resideInAnyPackage("javafx..", "org.controlsfx..",
                        "atlantafx..", "org.kordamp..", "org.jooq..", "java.sql..", "javax.sql..",
                        "org.faktuur.database..", "org.faktuur.shell..", "org.faktuur..view..", "org.faktuur..store.."))
                .because("rules must be readable and testable alone").check(HOUSE);
    }

    @Test
    void wall_2_only_stores_and_the_office_know_sql() {
        noClasses().that(resideInAPackage("org.faktuur..")).and(not("are in a store, the database or the office",
                        each -> each.getPackageName().endsWith(".store") || Floors.isDatabase(each)
                                || Floors.outermost(each).getName().equals("org.faktuur.Office")))
                .should().dependOnClassesThat(resideInAnyPackage("org.jooq..", "org.faktuur.database.schema.."))
                .because("a column may change without a screen noticing").check(HOUSE);
        noClasses().that(resideInAPackage("org.faktuur.*..")).and(not("are in a store, the database or the console",
                        each -> each.getPackageName().endsWith(".store") || Floors.isDatabase(each)
                                || each.getPackageName().startsWith("org.faktuur.console")))
                .should().dependOnClassesThat(resideInAPackage("org.faktuur.database.."))
                .because("the books are opened by the office, not by features").check(HOUSE);
    }

    @Test
    void wall_3_view_models_know_no_scene() {
        noClasses().that().haveSimpleNameEndingWith("ViewModel").should().dependOnClassesThat(
                        describe("are JavaFX beyond beans and collections", each ->
                                each.getPackageName().startsWith("javafx")
                                        && !each.getPackageName().startsWith("javafx.beans")
                                        && !each.getPackageName().startsWith("javafx.collections")))
                .because("a view model must be testable without a toolkit").check(HOUSE);
    }

    @Test
    void wall_4_no_circles() {
        slices().matching("org.faktuur.(*)..").should().beFreeOfCycles()
                .because("a circle is one big package with two names").check(HOUSE);
    }

    @Test
    void wall_4_every_package_has_its_floor_and_looks_down_only() {
        var faults = new ArrayList<String>();
        for (var each : HOUSE) {
            var from = Floors.floor(each);
            if (from.isEmpty()) {
                faults.add(each.getName() + " stands on no floor: name its package in HouseTest.FLOORS");
                continue;
            }
            each.getDirectDependenciesFromSelf().stream().map(found -> found.getTargetClass().getBaseComponentType())
                    .filter(target -> HOUSE.contain(target.getName()))
                    .filter(target -> !Floors.feature(target).equals(Floors.feature(each)))
                    .filter(target -> Floors.floor(target).isPresent() && Floors.floor(target).get() >= from.get())
                    .forEach(target -> faults.add(each.getName() + " (floor " + from.get() + ") looks up at "
                            + target.getName() + " (floor " + Floors.floor(target).get() + ")"));
        }
        assertThat(faults.stream().distinct()).as("a package may import packages on lower floors only").isEmpty();
    }

    @Test
    void wall_5_views_and_stores_keep_to_their_feature() {
        for (var room : List.of("view", "store")) {
            var faults = HOUSE.stream().filter(Floors::isFeature)
                    .flatMap(each -> each.getDirectDependenciesFromSelf().stream())
                    .filter(each -> each.getTargetClass().getPackageName().endsWith("." + room))
                    .filter(each -> Floors.isFeature(each.getTargetClass()))
                    .filter(each -> !Floors.feature(each.getOriginClass()).equals(Floors.feature(each.getTargetClass())))
                    .map(each -> each.getOriginClass().getName() + " uses the " + room + " "
                            + each.getTargetClass().getName()).distinct();
            assertThat(faults).as("features stay removable: none uses another's " + room).isEmpty();
        }
    }

    @Test
    void wall_5_nobody_below_knows_the_office() {
        noClasses().that(describe("stand below the office", each -> Floors.floor(each).filter(it -> it < Floors.OFFICE_FLOOR)
                        .isPresent()))
                .should().dependOnClassesThat(describe("are the office's floor or above", each ->
                        HOUSE.contain(each.getName()) && Floors.floor(each).filter(it -> it >= Floors.OFFICE_FLOOR).isPresent()))
                .because("the office is where everything is put together").check(HOUSE);
    }

    @Test
    void wall_6_screens_write_through_verbs_only() {
        var ports = HOUSE.stream().filter(JavaClass::isInterface)
                .filter(each -> each.getAllSubclasses().stream()
                        .anyMatch(kept -> kept.getPackageName().endsWith(".store")))
                .filter(each -> !each.getPackageName().equals("org.faktuur.listing")).toList();
        assertThat(ports).as("ports that stores fulfil").hasSizeGreaterThan(5);
        var faults = HOUSE.stream().filter(each -> each.getPackageName().endsWith(".view"))
                .flatMap(each -> each.getMethodCallsFromSelf().stream())
                .filter(call -> Set.of("add", "save", "remove", "draw", "change").contains(call.getName()))
                .filter(call -> ports.contains(call.getTargetOwner())).map(JavaAccess::getDescription);
        assertThat(faults).as("writes go through verbs, in a transaction").isEmpty();
    }

    @Test
    void wall_7_the_books_do_not_depend_on_the_machine() {
        var faults = HOUSE.stream().filter(each -> !each.getPackageName().equals("org.faktuur.session"))
                .filter(each -> !Floors.outermost(each).getName().equals("org.faktuur.Main"))
                .flatMap(each -> each.getCodeUnits().stream()).flatMap(each -> each.getCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().getPackageName().startsWith("java.")
                        && (call.getName().equals("now") || call.getName().startsWith("currentTimeMillis")
                                || call.getTarget().getFullName().startsWith("java.util.Locale.getDefault(")
                                || call.getTargetOwner().getName().equals("java.time.Clock")
                                || call.getTarget().getFullName().equals("java.util.Date.<init>()")))
                .map(JavaAccess::getDescription);
        assertThat(faults).as("today, the moment and the language come from the session").isEmpty();
    }

    @Test
    void wall_7_no_amount_is_a_floating_number() {
        var faults = HOUSE.stream().filter(areRules()).flatMap(each -> each.getMembers().stream())
                .filter(HouseTest::isFloating).map(JavaMember::getDescription);
        assertThat(faults).as("money is never binary").isEmpty();
    }

    @Test
    void wall_8_no_mutable_static() {
        var faults = HOUSE.stream().flatMap(each -> each.getFields().stream())
                .filter(each -> each.getModifiers().contains(JavaModifier.STATIC))
                .filter(each -> !each.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(each -> !each.getModifiers().contains(JavaModifier.FINAL) || isChangeable(each.getRawType()))
                .map(JavaField::getDescription);
        assertThat(faults).as("tests must not clean up after each other").isEmpty();
    }

    @Test
    void wall_9_names_say_what_a_thing_is() {
        noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl|Service)")
                .orShould().haveSimpleNameStartingWith("Abstract")
                .because("such names gather what has no home").check(HOUSE);
    }

    @Test
    void wall_10_files_and_methods_have_one_subject() {
        var faults = new ArrayList<String>();
        for (var file : Stream.concat(House.sourceFiles().stream(), House.testFiles().stream()).toList()) {
            var lines = House.read(file).lines().count();
            if (lines > 300) {
                faults.add(file + " has " + lines + " lines: it has two subjects, part them");
            }
        }
        House.sources().forEach(source -> new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree method, Void nothing) {
                var from = source.lineOf(source.positions().getStartPosition(source.tree(), method));
                var to = source.positions().getEndPosition(source.tree(), method);
                if (to >= 0 && source.lineOf(to) - from >= 40) {
                    faults.add(source + ": " + method.getName() + " has " + (source.lineOf(to) - from + 1)
                            + " lines: give its parts names");
                }
                return super.visitMethod(method, nothing);
            }
        }.scan(source.tree(), null));
        assertThat(faults).as("files have 300 lines at most, methods 40").isEmpty();
    }

    @Test
    void wall_10_constructors_take_six_things_at_most() {
        var faults = HOUSE.stream().filter(each -> !each.getPackageName().startsWith("org.faktuur.database.schema"))
                .filter(each -> !Set.of("org.faktuur.Office", "org.faktuur.Desktop").contains(each.getName()))
                .flatMap(each -> each.getConstructors().stream())
                .filter(each -> each.getRawParameterTypes().size() > (isRecord(each.getOwner()) ? 10 : 6))
                .map(each -> each.getFullName() + " takes " + each.getRawParameterTypes().size());
        assertThat(faults).as("a class that takes more has two jobs; a record of more is two records").isEmpty();
    }

    @Test
    void no_thread_is_interrupted() {
        var faults = HOUSE.stream().filter(each -> !each.getPackageName().startsWith("org.faktuur.database.schema"))
                .flatMap(each -> each.getMethodCallsFromSelf().stream())
                .filter(call -> call.getName().equals("shutdownNow")
                        || call.getName().equals("interrupt") && call.getTargetOwner().isAssignableTo(Thread.class)
                                && !restores(call))
                .map(JavaAccess::getDescription);
        assertThat(faults).as("an interrupted thread closes the books' file under them").isEmpty();
    }

    private static boolean restores(JavaAccess<?> call) {
        return call.getOrigin().getMethodCallsFromSelf().stream().anyMatch(each ->
                each.getTarget().getFullName().equals("java.lang.Thread.currentThread()"));
    }

    private static DescribedPredicate<JavaClass> areRules() {
        return describe("are rules", each -> (Floors.isFeature(each) || Floors.isGround(each)) && !each.getPackageName().endsWith(".view")
                && !each.getPackageName().endsWith(".store"));
    }

    private static DescribedPredicate<JavaClass> not(String words, Predicate<JavaClass> excepted) {
        return describe("do not " + words, excepted.negate());
    }

    private static boolean isRecord(JavaClass each) {
        return each.isAssignableTo(Record.class);
    }

    private static boolean isFloating(JavaMember member) {
        return Stream.concat(Stream.of(member.getOwner()), member.getAllInvolvedRawTypes().stream())
                .anyMatch(type -> Set.of("double", "float", "java.lang.Double", "java.lang.Float")
                        .contains(type.getBaseComponentType().getName()));
    }

    private static boolean isChangeable(JavaClass type) {
        return type.isAssignableTo("javafx.beans.property.Property") || type.isAssignableTo(ThreadLocal.class)
                || type.getPackageName().equals("java.util.concurrent.atomic")
                || Set.of("java.util.ArrayList", "java.util.HashMap", "java.util.LinkedHashMap", "java.util.HashSet",
                        "java.util.TreeMap", "java.text.DecimalFormat", "java.text.SimpleDateFormat")
                .contains(type.getName());
    }
}
