package org.faktuur.printing.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.faktuur.outcome.Outcome;
import org.faktuur.printing.PaperFolders;
import org.faktuur.printing.PrintRefusal;

/// Folders of the computer.
public final class FolderFiles implements PaperFolders {

    private static final String ENDING = ".pdf";
    private static final int MOST = 10_000;

    @Override
    public Outcome<String> write(String folder, String name, byte[] pdf) {
        try {
            var place = Path.of(folder);
            return Files.isDirectory(place) ? Outcome.done(write(place, name, pdf).toString())
                    : Outcome.refused(new PrintRefusal.FolderGone(folder));
        } catch (InvalidPathException noPath) {
            return Outcome.refused(new PrintRefusal.FolderGone(folder));
        } catch (IOException unwritable) {
            return Outcome.refused(new PrintRefusal.FolderNotWritable(folder, String.valueOf(unwritable.getMessage())));
        }
    }

    /// The first name that no file has, tried by making the file: two programs never get the same.
    private static Path write(Path folder, String name, byte[] pdf) throws IOException {
        var bare = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        for (var number = 1; number < MOST; number++) {
            var file = folder.resolve(number == 1 ? name : bare + " (" + number + ")" + ENDING);
            try {
                return Files.write(file, pdf, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            } catch (FileAlreadyExistsException _) {
                continue;
            }
        }
        throw new IOException(name);
    }
}
