package org.ukuk.accounts;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.ukuk.platform.cli.StartNotice;

/// There is no default account: while nobody looks after the centre, whoever starts it gets a link that works once and
/// makes the first administrator.
@Component
public final class FirstAdministrator implements StartNotice {

    private final People people;
    private final OneTimeLinks links;

    FirstAdministrator(People people, OneTimeLinks links) {
        this.people = people;
        this.links = links;
    }

    /// The path of a new link, good for a day; empty when there is an administrator.
    public Optional<String> link() {
        return people.hasAdministrator() ? Optional.empty() : Optional.of(links.forFirstAdministrator());
    }

    @Override
    public Optional<String> line(String address) {
        return link().map(
                        path -> "Nobody looks after this centre yet. Open this once, within a day: " + address + path);
    }
}
