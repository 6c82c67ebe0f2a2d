package org.ukuk.policy.followup;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.ukuk.accounts.Person;
import org.ukuk.catalogue.FileHatch;
import org.ukuk.catalogue.ItemFiles;
import org.ukuk.platform.web.NotHere;

/// Documents that a body attached and that are not out yet, for its own people.
@Controller
class PortalFileController {

    private final BodyDoor door;
    private final Submissions submissions;
    private final ItemFiles files;
    private final FileHatch hatch;

    PortalFileController(BodyDoor door, Submissions submissions, ItemFiles files, FileHatch hatch) {
        this.door = door;
        this.submissions = submissions;
        this.files = files;
        this.hatch = hatch;
    }

    @GetMapping("/account/body/{body:[0-9A-Z]{26}}/documents/{file:[0-9A-Z]{26}}")
    ResponseEntity<Resource> document(
            Person person, @PathVariable String body, @PathVariable String file, HttpServletResponse response) {
        door.open(person, body);
        if (!submissions.isOf(file, body)) {
            throw door.turnedAway(person, file);
        }
        return hatch.give(files.find(file).orElseThrow(NotHere::page), false, response);
    }
}
