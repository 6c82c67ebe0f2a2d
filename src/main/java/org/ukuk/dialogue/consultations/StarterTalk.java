package org.ukuk.dialogue.consultations;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Items;
import org.ukuk.dialogue.consultations.Contribution.Kind;
import org.ukuk.dialogue.consultations.SampleTalk.Line;
import org.ukuk.dialogue.consultations.SampleTalk.Part;
import org.ukuk.dialogue.consultations.paper.Block;
import org.ukuk.dialogue.consultations.paper.PaperWriting;
import org.ukuk.dialogue.consultations.paper.Papers;
import org.ukuk.dialogue.moderation.Standing;
import org.ukuk.dialogue.process.Group;
import org.ukuk.dialogue.process.Process;
import org.ukuk.dialogue.voices.Voice;
import org.ukuk.dialogue.voices.Voice.Way;
import org.ukuk.dialogue.voices.Voices;
import org.ukuk.dialogue.voices.Voices.Owner;
import org.ukuk.platform.Actor;
import org.ukuk.platform.cli.FirstStart;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.jobs.JobHandler.Progress;

/// Gives the sample consultation of the starter collection a draft and what invented participants say to it:
/// `collection/papers/*.yaml`. A consultation that has a draft is left alone, and so is one that does not say that it
/// is
/// a sample.
@Component
class StarterTalk implements FirstStart {

    private static final Logger LOG = LoggerFactory.getLogger(StarterTalk.class);
    private static final String FILES = "classpath*:collection/papers/*.yaml";

    private final Database database;
    private final Items items;
    private final Papers papers;
    private final PaperWriting writing;
    private final Contributions contributions;
    private final Voices voices;

    StarterTalk(
            Database database,
            Items items,
            Papers papers,
            PaperWriting writing,
            Contributions contributions,
            Voices voices) {
        this.database = database;
        this.items = items;
        this.papers = papers;
        this.writing = writing;
        this.contributions = contributions;
        this.voices = voices;
    }

    @Override
    public String name() {
        return "starter-talk";
    }

    @Override
    public String title() {
        return "Filling the sample draft";
    }

    /// After the consultations themselves.
    @Override
    public int order() {
        return 66;
    }

    @Override
    public void run(Progress progress) throws IOException {
        for (var file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
            try {
                take(SampleTalk.read(file.getContentAsString(StandardCharsets.UTF_8)));
            } catch (IllegalArgumentException wrong) {
                LOG.warn("sample drafts, left out {}: {}", file.getFilename(), wrong.getMessage());
            }
        }
    }

    /// @throws IllegalArgumentException when there is no such sample
    void take(SampleTalk sample) {
        var process = items.find("consultation", sample.consultation())
                .map(Process::new)
                .filter(Process::isSample)
                .orElseThrow(() -> new IllegalArgumentException("there is no sample called " + sample.consultation()));
        if (papers.newest(process.id()) == 0) {
            database.execute(db -> fill(process.id(), sample.parts()));
        }
    }

    private void fill(String process, List<Part> parts) {
        var rows = parts.stream().map(Part::row).toList();
        var fresh = Collections.nCopies(rows.size(), 0);
        writing.take(new PaperWriting.Wish(process, 0, rows, fresh, ""), Actor.CENTRE);
        var blocks = papers.blocks(process, 1);
        for (int i = 0; i < parts.size(); i++) {
            var spoken = new EnumMap<Group, Integer>(Group.class);
            for (var line : parts.get(i).lines()) {
                say(process, blocks.get(i), line, voice(process, line.group(), spoken));
            }
        }
    }

    /// The next invented participant of a group who has not spoken to the block.
    private Voice voice(String process, Group group, Map<Group, Integer> spoken) {
        int number = spoken.merge(group, 1, Integer::sum);
        return voices.of(process, Owner.token(Way.TOKEN, "invented-" + group.code() + number, group, ""));
    }

    private void say(String process, Block block, Line line, Voice voice) {
        var said = new Said(
                process,
                block,
                block.version(),
                Kind.POSITION,
                "",
                line.stance(),
                line.language(),
                line.words(),
                line.proposal());
        contributions.put(contributions.say(said, voice).id(), Standing.SHOWN);
    }
}
