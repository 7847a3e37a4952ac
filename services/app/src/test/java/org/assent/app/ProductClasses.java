package org.assent.app;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.assent.kernel.Right;
import org.assent.kernel.Rule;
import org.assent.platform.ledger.EventTypes;
import org.axonframework.commandhandling.CommandHandler;

/** What can be found among the classes of the product without a list that somebody has to keep. */
public final class ProductClasses {
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("/org/assent/testing/"))
            .importPackages("org.assent");

    private ProductClasses() {}

    /** The events of each context, by the context's name; a context gives them by a public static method. */
    public static Map<String, EventTypes> eventTypes() {
        Map<String, EventTypes> found = new TreeMap<>();
        for (JavaClass type : ALL) {
            for (JavaMethod method : type.getMethods()) {
                if (givesEvents(method)) {
                    EventTypes types = called(method);
                    String alias = types.entries().get(0).alias();
                    found.put(alias.substring(0, alias.indexOf('.')), types);
                }
            }
        }
        return found;
    }

    private static boolean givesEvents(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.STATIC)
                && method.getModifiers().contains(JavaModifier.PUBLIC)
                && method.getRawParameterTypes().isEmpty()
                && method.getRawReturnType().isEquivalentTo(EventTypes.class);
    }

    private static EventTypes called(JavaMethod method) {
        try {
            return (EventTypes) method.reflect().invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(method.getFullName() + " does not give its events", e);
        }
    }

    /** The tables of rights, by what their class is called: {@code MembershipRights} is the part "Membership". */
    public static Map<String, List<Right>> rightsTables() {
        Map<String, List<Right>> tables = new TreeMap<>();
        for (JavaClass type : ALL) {
            type.tryGetMethod("table")
                    .filter(method -> type.getSimpleName().endsWith("Rights")
                            && method.getModifiers().contains(JavaModifier.STATIC))
                    .ifPresent(method -> tables.put(type.getSimpleName().replaceFirst("Rights$", ""), lines(method)));
        }
        return tables;
    }

    private static List<Right> lines(JavaMethod method) {
        try {
            return ((List<?>) method.reflect().invoke(null))
                    .stream().map(Right.class::cast).toList();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(method.getFullName() + " does not give its lines", e);
        }
    }

    /** Every command that an aggregate handles. */
    public static Set<Class<?>> commands() {
        Set<Class<?>> commands = new LinkedHashSet<>();
        for (JavaClass type : ALL) {
            for (JavaMethod method : type.getMethods()) {
                if (method.isAnnotatedWith(CommandHandler.class)) {
                    commands.add(method.getRawParameterTypes().get(0).reflect());
                }
            }
        }
        return commands;
    }

    /** Every rule book, by what its class is called: {@code ProposalRegisterRule} is the book "Proposal register". */
    public static Map<String, Class<? extends Rule>> ruleBooks() {
        Map<String, Class<? extends Rule>> books = new TreeMap<>();
        for (JavaClass type : ALL) {
            if (type.isEnum() && type.isAssignableTo(Rule.class)) {
                books.put(title(type.getSimpleName()), type.reflect().asSubclass(Rule.class));
            }
        }
        return books;
    }

    private static String title(String name) {
        String words = name.replaceFirst("Rule$", "").replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        return words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
    }
}
