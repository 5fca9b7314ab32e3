package org.faktuur.guide;

import java.util.Map;
import org.faktuur.texts.Texts;

/// A guide as a page of the manual: the procedure in Markdown.
public final class GuidePage {

    private final Texts texts;
    private final GuideWords words;

    /// Pages in the language of these texts, with the words of the guides.
    public GuidePage(Texts texts, GuideWords words) {
        this.texts = texts;
        this.words = words;
    }

    /// The page of this guide: title, what one learns, what it starts from, the steps.
    public String of(Guide guide) {
        var page = new StringBuilder("# ").append(words.title(guide)).append("\n\n");
        if (!words.about(guide).isEmpty()) {
            page.append(words.about(guide)).append("\n\n");
        }
        page.append('*').append(texts.text("guide.startsFrom", Map.of("company", words.start(guide))))
                .append("*\n\n");
        var number = 0;
        for (var step : guide.stepsForPerson()) {
            page.append(++number).append(". ").append(escaped(words.step(guide, step))).append('\n');
        }
        return page.toString();
    }

    private static String escaped(String text) {
        return text.replace("*", "\\*").replace("_", "\\_").replace("<", "&lt;");
    }
}
