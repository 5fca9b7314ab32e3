package org.faktuur.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Papers kept as long as the program runs.
final class MemoryArchive implements Archive {

    private final Map<PaperName, byte[]> papers = new ConcurrentHashMap<>();

    @Override
    public void add(PaperName name, byte[] pdf) {
        var kept = papers.putIfAbsent(name, pdf.clone());
        if (kept != null && !Arrays.equals(kept, pdf)) {
            throw new IllegalStateException("another paper is kept as " + name);
        }
    }

    @Override
    public Optional<byte[]> byName(PaperName name) {
        return Optional.ofNullable(papers.get(name)).map(byte[]::clone);
    }

    @Override
    public List<Integer> years() {
        return papers.keySet().stream().map(name -> name.date().getYear()).distinct().sorted().toList();
    }

    @Override
    public List<String> damaged(int year) {
        return List.of();
    }
}
