package org.faktuur.console;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faktuur.guide.GuideRefusal;
import org.faktuur.tabular.TabularRefusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Plays a task guide through the real views, without a display.
@Command(name = "play")
final class PlayCommand implements ConsoleTask {

    @Parameters(paramLabel = "FILE.guide", descriptionKey = "faktuur.play.guide")
    private Path guide;

    @Option(names = "--pictures", paramLabel = "DIR")
    private Path pictures;

    @Override
    public Answer run(Terminal terminal) {
        if (!Files.isReadable(guide)) {
            return new Answer().refused(List.of(new TabularRefusal.FileUnreadable(guide.toString())));
        }
        var outcome = terminal.theatre().play(guide, terminal.session().language(), Optional.ofNullable(pictures));
        var answer = Answer.of(outcome.map(played -> answer(terminal, played)));
        return outcome.refusals().stream().anyMatch(GuideRefusal.class::isInstance) ? answer.wrongArguments() : answer;
    }

    private Answer answer(Terminal terminal, GuideTheatre.Played played) {
        var answer = new Answer().fact("guide", guide).fact("steps", played.steps())
                .fact("failures", played.failures());
        played.lines().forEach(answer::line);
        played.failures().forEach(answer::line);
        return played.failures().isEmpty()
                ? answer.line(terminal.text("console.played", Map.of("guide", guide, "steps", played.steps())))
                : answer.failed();
    }
}
