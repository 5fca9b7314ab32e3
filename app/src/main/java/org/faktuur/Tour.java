package org.faktuur;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faktuur.guide.Guide;
import org.faktuur.guide.GuideWords;
import org.faktuur.guide.store.BundledGuides;
import org.faktuur.listing.Sort;
import org.faktuur.session.Language;
import org.faktuur.texts.Texts;

/// The guided tour of the main job for where no window can be opened: guides are played through the real views, and
/// pictures of every step and the papers of the invoices are left in a folder.
public final class Tour {

    private static final List<String> GUIDES = List.of("first-invoice", "post-partial-packing-slip",
            "preview-posting", "look-at-invoice");

    private final Language language;
    private final LocalDate today;
    private final Path folder;

    /// The tour in this language on this day, which leaves what it makes in this folder.
    public Tour(Language language, LocalDate today, Path folder) {
        this.language = language;
        this.today = today;
        this.folder = folder;
    }

    /// Plays it; starts the screen's toolkit, so it is called once.
    ///
    /// @return the code to end with: 0, or 1 where a step was not as it should be
    public int play(PrintWriter out) {
        PlayGround.startWithoutScreen();
        var books = new StartingBooks(today);
        var texts = Texts.ofEverything(language);
        out.println(texts.text("tour.begin"));
        var guides = new BundledGuides().all();
        var held = GUIDES.stream().flatMap(name -> guides.stream().filter(guide -> guide.name().equals(name)))
                .map(guide -> play(books, guide, out)).toList();
        var whole = !held.contains(false);
        out.println(texts.text(whole ? "tour.end" : "tour.stopped", Map.of("folder", folder.toAbsolutePath())));
        return whole ? 0 : 1;
    }

    private boolean play(StartingBooks books, Guide guide, PrintWriter out) {
        try (var ground = new PlayGround(books, guide.from(), language)) {
            var words = new GuideWords(ground.texts(), today);
            out.println();
            out.println(words.title(guide));
            var before = newestInvoice(ground.office());
            var played = new GuidePlay(language, today, Optional.of(folder.resolve(guide.name())))
                    .play(ground, guide, words, out::println);
            newestInvoice(ground.office()).filter(number -> !before.equals(Optional.of(number)))
                    .ifPresent(number -> out.println(ground.texts().text("tour.paper",
                            Map.of("file", print(ground.office(), number)))));
            return played.failures().isEmpty();
        }
    }

    private static Optional<String> newestInvoice(Office office) {
        return office.invoices().all().page(Sort.descending("number"), List.of(), Optional.empty(), false, 1).stream()
                .map(row -> row.number()).findFirst();
    }

    private Path print(Office office, String number) {
        var file = folder.resolve(number + ".pdf");
        try {
            Files.createDirectories(folder);
            return Files.write(file, office.papers().printInvoice().pdf(number).orElseThrow());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
