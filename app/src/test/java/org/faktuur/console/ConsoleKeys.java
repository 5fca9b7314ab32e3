package org.faktuur.console;

import java.io.PrintWriter;
import java.util.Set;
import java.util.TreeSet;
import org.faktuur.outcome.Outcome;
import org.faktuur.session.Language;
import org.faktuur.session.Session;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// Which texts the console's help asks for: one a command, one an option, and the headings.
public final class ConsoleKeys {

    private static final Set<String> EVERYWHERE = Set.of("help", "version", "company", "language", "json");

    private ConsoleKeys() {
    }

    /// Every key of the help.
    public static Set<String> all() {
        Console.Sessions none = _ -> (Session) null;
        var console = new Console(new Console.Surroundings(new PrintWriter(System.out), new PrintWriter(System.err),
                Language.EN, none, (_, _, _) -> Outcome.refused(new ConsoleRefusal.NoTheatre())));
        var keys = new TreeSet<>(EVERYWHERE);
        keys.addAll(Set.of("usage.synopsisHeading", "usage.synopsisSubcommandLabel", "usage.commandListHeading",
                "usage.optionListHeading"));
        collect(new CommandLine(console).getCommandSpec(), keys);
        return keys;
    }

    private static void collect(CommandSpec command, Set<String> keys) {
        keys.add(command.qualifiedName(".") + ".usage.description");
        command.options().stream().filter(option -> !EVERYWHERE.contains(name(option)))
                .forEach(option -> keys.add(option.descriptionKey().isEmpty()
                        ? command.qualifiedName(".") + "." + name(option) : option.descriptionKey()));
        command.positionalParameters().forEach(file -> keys.add(file.descriptionKey()));
        command.subcommands().values().forEach(each -> collect(each.getCommandSpec(), keys));
    }

    private static String name(OptionSpec option) {
        return option.longestName().substring(2);
    }
}
