package org.assent.app.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Configuration;

/**
 * The laws of the architecture that the compiler and the modules cannot hold, for the packages below a root: the product's, or
 * those of the classes made to break them.
 */
final class Architecture {
    /** Each context with those it may know. */
    private static final Map<String, Set<String>> CONTEXTS = Map.of(
            "membership", Set.of(),
            "documents", Set.of("membership"),
            "consensus", Set.of("membership", "documents"),
            "consultation", Set.of("membership", "documents"),
            "proposals", Set.of("membership", "documents", "consultation", "consensus"));

    private final String root;

    Architecture(String root) {
        this.root = root;
    }

    /** Every law, by the sentence that says it. */
    Map<String, ArchRule> laws() {
        Map<String, ArchRule> laws = new LinkedHashMap<>();
        laws.put("only the process module imports the process engine", engineStaysInItsModule());
        laws.put("nobody uses the old Jackson", oldJacksonIsNotUsed());
        laws.put("Axon appears in aggregates and as the target identifier of commands", axonStaysInAggregates());
        laws.put("pages know neither the engine nor the inside door nor an aggregate", pagesStayOutside());
        laws.put("kernel, rules and proof are plain Java", plainJavaStaysPlain());
        laws.put("time and chance are injected", timeAndChanceAreInjected());
        laws.put("only the product can be run", onlyTheProductRuns());
        laws.put("contexts know each other in no circle", contextsAreInNoCircle());
        laws.put("a context knows only those it may", contextsKnowOnlyThoseTheyMay());
        laws.put("contexts meet through messages and published values", contextsMeetThroughMessages());
        laws.put("the platform knows no context", platformKnowsNoContext());
        laws.put("read models know no policy", readModelsKnowNoPolicy());
        laws.put("nobody asks for a transaction by annotation", transactionsAreNotAnnotated());
        laws.put("who reads a document is decided in one place", documentsAreReadThroughTheirReading());
        laws.put("names say what a thing is", namesSayWhatAThingIs());
        return laws;
    }

    private ArchRule engineStaysInItsModule() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(in("platform.process"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..");
    }

    private ArchRule oldJacksonIsNotUsed() {
        return noClasses().should().dependOnClassesThat().resideInAPackage("com.fasterxml.jackson.databind..");
    }

    private ArchRule axonStaysInAggregates() {
        return classes().that().resideInAnyPackage(contexts()).should(new OnlyAggregatesKnowAxon());
    }

    private ArchRule pagesStayOutside() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..web..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.camunda..", in("platform.process.engine"))
                        .or(Aggregates.anAggregate())
                        .or(named(root + ".platform.ledger.StepDoor")));
    }

    private ArchRule plainJavaStaysPlain() {
        String[] plain = {in("kernel"), in("rules"), in("platform.proof")};
        return classes()
                .that()
                .resideInAnyPackage(plain)
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("java..", "org.jspecify..").or(resideInAnyPackage(plain)));
    }

    private ArchRule timeAndChanceAreInjected() {
        return noClasses()
                .that()
                .areNotAnnotatedWith(Configuration.class)
                .should()
                .callMethodWhere(describe("reads the clock of the machine", Architecture::readsTheMachinesClock))
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .callMethod(Math.class, "random");
    }

    private static boolean readsTheMachinesClock(JavaCall<?> call) {
        JavaClass owner = call.getTargetOwner();
        boolean now = owner.getPackageName().equals("java.time")
                && call.getName().equals("now")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        boolean system = owner.isEquivalentTo(Clock.class) && call.getName().startsWith("system");
        boolean millis = owner.isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis");
        return now || system || millis;
    }

    private ArchRule onlyTheProductRuns() {
        return noMethods()
                .that()
                .haveName("main")
                .and()
                .haveRawParameterTypes(String[].class)
                .should()
                .beDeclaredInClassesThat()
                .resideOutsideOfPackage(in("app"));
    }

    private ArchRule contextsAreInNoCircle() {
        return slices().assignedFrom(new ByContext()).should().beFreeOfCycles();
    }

    private ArchRule contextsKnowOnlyThoseTheyMay() {
        return classes()
                .that()
                .resideInAnyPackage(contexts())
                .should(new KnowOnly("contexts it may know", this::mayKnow));
    }

    private boolean mayKnow(JavaClass from, JavaClass to) {
        String own = contextOf(from);
        String other = contextOf(to);
        return own == null
                || other == null
                || own.equals(other)
                || CONTEXTS.get(own).contains(other);
    }

    private ArchRule contextsMeetThroughMessages() {
        return classes()
                .that()
                .resideInAnyPackage(contexts())
                .should(new KnowOnly("messages and published values of other contexts", this::isPublished));
    }

    private boolean isPublished(JavaClass from, JavaClass to) {
        String other = contextOf(to);
        return other == null
                || other.equals(contextOf(from))
                || to.getPackageName().equals(root + "." + other)
                || resideInAPackage(in(other + ".messages")).test(to);
    }

    private ArchRule platformKnowsNoContext() {
        return noClasses()
                .that()
                .resideInAnyPackage(in("platform"), in("kernel"), in("rules"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(contexts());
    }

    private ArchRule readModelsKnowNoPolicy() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..read..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + "..policy..");
    }

    private ArchRule transactionsAreNotAnnotated() {
        return noClasses().should().dependOnClassesThat().haveSimpleName("Transactional");
    }

    /** All that a dossier holds is known to the register, to the reading that keeps back, and to the check of completeness. */
    private ArchRule documentsAreReadThroughTheirReading() {
        return noClasses()
                .that()
                .areNotAnnotatedWith(Configuration.class)
                .and()
                .doNotHaveSimpleName("DossierQueries")
                .and()
                .doNotHaveSimpleName("DossierReading")
                .and()
                .doNotHaveSimpleName("ReviewFacts")
                .should()
                .dependOnClassesThat(named(root + ".documents.messages.FindDossier"));
    }

    private ArchRule namesSayWhatAThingIs() {
        return noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Impl");
    }

    private String in(String part) {
        return root + "." + part + "..";
    }

    private String[] contexts() {
        return CONTEXTS.keySet().stream().map(this::in).toArray(String[]::new);
    }

    private String contextOf(JavaClass type) {
        for (String context : CONTEXTS.keySet()) {
            if (resideInAPackage(in(context)).test(type)) {
                return context;
            }
        }
        return null;
    }

    private static DescribedPredicate<JavaClass> named(String name) {
        return describe(name, type -> type.getName().equals(name));
    }

    private final class ByContext implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String context = contextOf(type);
            return context == null ? SliceIdentifier.ignore() : SliceIdentifier.of(context);
        }

        @Override
        public String getDescription() {
            return "contexts";
        }
    }
}
