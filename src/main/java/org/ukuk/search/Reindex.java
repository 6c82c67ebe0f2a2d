package org.ukuk.search;

import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import org.ukuk.platform.cli.Command;
import picocli.CommandLine;

/// Makes the search index anew. Whoever searches meanwhile finds what is in it already, and is told.
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@CommandLine.Command(name = "reindex", description = "Makes the search index anew.")
final class Reindex implements Command {

    private static final int STEP = 1_000;

    private final Keeper keeper;

    Reindex(Keeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public int run(Call call) {
        keeper.rebuild(progress -> tell(call, progress));
        call.out().println("The index is whole.");
        return 0;
    }

    private static void tell(Call call, Keeper.Progress progress) {
        if (progress.done() % STEP == 0 || progress.done() == progress.total()) {
            call.out().println(progress.done() + " of " + progress.total() + " records");
            call.out().flush();
        }
    }
}
