package org.faktuur.console;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.faktuur.Version;
import org.faktuur.session.Language;
import org.faktuur.session.Session;
import org.faktuur.texts.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/// The commands of the headless entry, each thin, over the same office as the desktop.
@Command(name = "faktuur", mixinStandardHelpOptions = true, scope = ScopeType.INHERIT, sortOptions = false,
        versionProvider = Console.ProgramVersion.class, usageHelpAutoWidth = true,
        subcommands = {NewCommand.class, PracticeCommand.class, SampleCommand.class, ImportCommand.class,
                PostInvoicesCommand.class, ExportCommand.class, PrintCommand.class,
                RunBatchCommand.class, JobsCommand.class, SendMailCommand.class, VerifyCommand.class, BackupCommand.class,
                ReplayCommand.class, PlayCommand.class})
public final class Console {

    /// Everything was done.
    public static final int DONE = 0;
    /// Something was refused; it is listed.
    public static final int REFUSED = 1;
    /// The arguments are wrong.
    public static final int WRONG_ARGUMENTS = 64;
    /// A surprise.
    public static final int SURPRISE = 70;
    /// The books are open elsewhere.
    public static final int OPEN_ELSEWHERE = 75;

    @Option(names = "--company", scope = ScopeType.INHERIT, paramLabel = "FILE")
    private Path company;

    @Option(names = "--language", scope = ScopeType.INHERIT, paramLabel = "en|nl|nb")
    private String language;

    @Option(names = "--json", scope = ScopeType.INHERIT)
    private boolean json;

    private final Surroundings surroundings;

    /// What the console stands in: where it writes, the session it makes for a language, and who plays guides.
    public record Surroundings(PrintWriter out, PrintWriter err, Language language, Sessions sessions,
                               GuideTheatre theatre) {
    }

    /// Makes the session of a person who speaks this language.
    @FunctionalInterface
    public interface Sessions {
        /// A session in this language, on today's date.
        Session in(Language language);
    }

    Console(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /// Runs one command and answers its exit code.
    public static int run(Surroundings surroundings, String... arguments) {
        var spoken = ChosenLanguage.of(arguments, surroundings.language());
        var texts = Texts.ofEverything(spoken);
        var console = new Console(surroundings);
        var line = new CommandLine(console).setResourceBundle(texts.bundle())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(surroundings.out()).setErr(surroundings.err());
        var faults = new Faults(texts);
        line.setParameterExceptionHandler((fault, _) -> faults.wrongArguments(fault));
        line.setExecutionStrategy(parsed -> console.execute(parsed, texts));
        return line.execute(arguments);
    }

    private int execute(ParseResult parsed, Texts texts) {
        var helped = CommandLine.executeHelpRequest(parsed);
        if (helped != null) {
            return helped;
        }
        var command = parsed.asCommandLineList().getLast();
        if (!(command.getCommand() instanceof ConsoleTask task)) {
            throw new CommandLine.ParameterException(command, texts.text("console.whichCommand"));
        }
        if (language != null && !ChosenLanguage.isKnown(language)) {
            throw new CommandLine.ParameterException(command,
                    texts.text("console.unknownLanguage", Map.of("language", language)));
        }
        var terminal = terminal(command, texts);
        try {
            return terminal.show(task.run(terminal));
        } catch (CommandLine.ParameterException wrong) {
            throw wrong;
        } catch (RuntimeException fault) {
            return new Faults(texts).answer(fault, terminal);
        }
    }

    private Terminal terminal(CommandLine command, Texts texts) {
        return new Terminal(command, texts, surroundings.sessions().in(texts.language()), Optional.ofNullable(company),
                json, surroundings.theatre());
    }

    /// The version that the build wrote into the program.
    static final class ProgramVersion implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Faktuur " + Version.number()};
        }
    }
}
