package org.ukuk.policy.followup;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.ukuk.accounts.Person;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Items;
import org.ukuk.platform.web.NotHere;

/// Lets those who speak for a body in to what is addressed to it, and nobody else. Whoever tries another body's address
/// is turned away, and the audit trail says so.
@Component
final class BodyDoor {

    private final FocalPoints points;
    private final Bodies bodies;
    private final Enquiries enquiries;
    private final Items items;
    private final Ledger ledger;

    BodyDoor(FocalPoints points, Bodies bodies, Enquiries enquiries, Items items, Ledger ledger) {
        this.points = points;
        this.bodies = bodies;
        this.enquiries = enquiries;
        this.items = items;
        this.ledger = ledger;
    }

    /// Somebody inside.
    record Inside(Person person, Body body, boolean approves) {}

    /// Id of the body that somebody speaks for; empty when it is none.
    Optional<String> own(Person person) {
        return points.of(person.id()).map(FocalPoint::body);
    }

    /// @throws ResponseStatusException 403 when it is not the person's own body
    Inside open(Person person, String body) {
        var point = points.of(person.id()).filter(one -> one.body().equals(body));
        if (point.isEmpty()) {
            throw turnedAway(person, body);
        }
        return new Inside(
                person,
                bodies.find(body).orElseThrow(NotHere::page),
                point.get().approves());
    }

    /// A recommendation that the body was asked about.
    ///
    /// @throws ResponseStatusException 403 when it was not
    Item item(Inside inside, String id) {
        if (enquiries.find(id, inside.body().id()).isEmpty()) {
            throw turnedAway(inside.person(), id);
        }
        return items.find(id).filter(item -> item.kind().equals(Cases.CODE)).orElseThrow(NotHere::page);
    }

    /// What is another body's is not told apart from what never was.
    ResponseStatusException turnedAway(Person person, String tried) {
        ledger.kept(person.actor(), "body.refused", tried.length() > 26 ? tried.substring(0, 26) : tried, "");
        return new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
}
