package org.ukuk.dialogue.opinion.maths;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import org.ukuk.platform.cli.Command;
import org.ukuk.platform.cli.Refusal;
import picocli.CommandLine;

/// Makes an opinion map of votes in a file. Works beside a serving centre, without data.
@CommandLine.Command(
        name = "opinion-map",
        description = "Finds groups that vote alike, what each says, and what all agree on.",
        footer = {"", "The file is a table: participant, statement, vote (agree, disagree, pass), and group if known."})
final class OpinionMapCommand implements Command.Alone {

    @CommandLine.Option(names = "--json", description = "everything, as JSON")
    private boolean json;

    @CommandLine.Option(
            names = "--fewest",
            paramLabel = "N",
            description = "no group has fewer members (the centre's own maps: 5)",
            defaultValue = "1")
    private int fewest = 1;

    @CommandLine.Option(
            names = "--before",
            paramLabel = "SHOWN/BETTER/WINS",
            description = "the number of groups before, as the desk states it",
            defaultValue = "0/0/0")
    private String before = "0/0/0";

    @CommandLine.Parameters(paramLabel = "VOTES.csv", description = "the votes")
    private String file = "";

    @Override
    public int run(Call call) throws IOException {
        var map = OpinionMap.of(VotesFile.read(call.readable(file)), number(), fewest);
        if (json) {
            OpinionMapJson.write(map, call.out());
            call.out().println();
        } else {
            print(map, call.out());
        }
        call.out().flush();
        return 0;
    }

    private GroupNumber number() {
        return GroupNumber.of(before)
                .orElseThrow(() -> Refusal.usage("“" + before + "” is not three numbers such as 3/2/1"));
    }

    private static void print(OpinionMap map, PrintWriter out) {
        out.printf(
                "%d participants, %d statements%n",
                map.participants(), map.consensus().size());
        for (var group : map.found()) {
            out.printf("group %s: %d people%n", group.name(), group.size());
            group.says()
                    .forEach(said -> out.printf(
                            Locale.ROOT,
                            "  %s with %s (%.0f %%)%n",
                            said.position() == Vote.AGREE ? "agrees" : "disagrees",
                            said.statement(),
                            said.share() * 100));
        }
        map.consensus().stream()
                .filter(one -> one.finding() instanceof Consensus.AgreedByAll)
                .forEach(one -> out.printf(Locale.ROOT, "agreed by all: %s (%.2f)%n", one.statement(), one.score()));
    }
}
