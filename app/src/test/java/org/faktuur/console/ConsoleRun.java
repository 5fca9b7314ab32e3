package org.faktuur.console;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.faktuur.TestSession;
import org.faktuur.outcome.Outcome;
import org.faktuur.session.Language;

/// A run of the console within a test: its exit code and what it wrote.
record ConsoleRun(int exitCode, String out, String err) {

    /// Runs a command on the tests' day.
    static ConsoleRun of(Object... arguments) {
        return with((_, _, _) -> Outcome.refused(new ConsoleRefusal.NoTheatre()), arguments);
    }

    /// Runs a command with somebody who plays guides.
    static ConsoleRun with(GuideTheatre theatre, Object... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var exitCode = Console.run(new Console.Surroundings(new PrintWriter(out), new PrintWriter(err), Language.EN,
                language -> new TestSession(TestSession.TODAY, language), theatre),
                List.of(arguments).stream().map(Object::toString).toArray(String[]::new));
        return new ConsoleRun(exitCode, out.toString(), err.toString());
    }
}
