package org.ukuk.exchange.skos;

import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import org.ukuk.platform.cli.Command;
import org.ukuk.platform.cli.Refusal;
import picocli.CommandLine;

/// `ukuk thesaurus import|export`.
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@CommandLine.Command(
        name = "thesaurus",
        description = "Takes concepts in or gives them away as SKOS.",
        subcommands = {ThesaurusImport.class, ThesaurusExport.class})
final class ThesaurusCommand implements Command {

    @Override
    public int run(Call call) {
        throw Refusal.usage("Say thesaurus import FILE or thesaurus export -o FILE.");
    }
}
