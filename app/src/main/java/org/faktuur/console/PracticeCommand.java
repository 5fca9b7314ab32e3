package org.faktuur.console;

import java.util.Map;
import org.faktuur.Founding;
import picocli.CommandLine.Command;

/// Makes the practice company, in the reader's language.
@Command(name = "practice")
final class PracticeCommand implements ConsoleTask {

    @Override
    public Answer run(Terminal terminal) {
        return terminal.inNewOffice(office -> {
            new Founding(office).practiceCompany().create();
            return new Answer().fact("company", terminal.companyFile())
                    .line(terminal.text("console.made", Map.of("company", terminal.companyFile())));
        });
    }
}
