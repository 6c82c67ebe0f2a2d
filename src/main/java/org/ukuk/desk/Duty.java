package org.ukuk.desk;

import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.ukuk.platform.Actor;

/// Who may do what at the desk: contributors write and submit; editors and administrators publish, send back, archive
/// and remove.
public final class Duty {

    private static final Set<String> PUBLISHERS = Set.of("editor", "administrator");

    private Duty() {}

    /// Whether the actor publishes.
    public static boolean publishes(Actor actor) {
        return PUBLISHERS.contains(actor.role());
    }

    /// @throws ResponseStatusException 403 when the actor does not publish
    public static void requirePublisher(Actor actor) {
        if (!publishes(actor)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
