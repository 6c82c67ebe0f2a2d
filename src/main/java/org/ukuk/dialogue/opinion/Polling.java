package org.ukuk.dialogue.opinion;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.ukuk.accounts.Visitor;
import org.ukuk.dialogue.process.Process;
import org.ukuk.dialogue.process.Processes;
import org.ukuk.dialogue.process.Top;
import org.ukuk.dialogue.process.Tops;
import org.ukuk.dialogue.voices.Speakers;
import org.ukuk.dialogue.voices.Speaking;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;

/// Finds the consultation of a page, and who speaks there.
@Component
final class Polling {

    private final Processes processes;
    private final Tops tops;
    private final Speakers speakers;

    Polling(Processes processes, Tops tops, Speakers speakers) {
        this.processes = processes;
        this.tops = tops;
        this.speakers = speakers;
    }

    /// @throws NotHere when there is no such consultation, or nothing is voted on in it
    Process at(String slug, Page page) {
        var process = processes.at(slug, page);
        if (!process.hasOpinions()) {
            throw NotHere.page();
        }
        return process;
    }

    /// @throws NotHere likewise
    Speaking speaking(
            String slug, Page page, Visitor visitor, HttpServletRequest request, HttpServletResponse response) {
        return speakers.at(at(slug, page), visitor, page.language(), request, response);
    }

    Top top(Speaking speaking, Page page) {
        return top(speaking.process(), page);
    }

    Top top(Process process, Page page) {
        return tops.of(process, "/opinions", page);
    }
}
