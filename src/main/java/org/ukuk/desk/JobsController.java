package org.ukuk.desk;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.ukuk.platform.Actor;
import org.ukuk.platform.jobs.Jobs;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.SeeOther;

/// The long work there is: how far it came, and how to stop it.
@Controller
class JobsController {

    private static final int MOST = 50;

    private final Jobs jobs;

    JobsController(Jobs jobs) {
        this.jobs = jobs;
    }

    @GetMapping("/desk/jobs")
    View jobs(Page page) {
        return page.show("desk/jobs", "jobs", jobs.newest(MOST));
    }

    @GetMapping("/desk/jobs/{id}")
    View job(Page page, @PathVariable String id, @RequestParam(defaultValue = "") String still) {
        var job = jobs.find(id).orElseThrow(NotHere::page);
        return page.show("desk/job", "job", job, "refreshes", !job.isOver() && still.isEmpty());
    }

    @PostMapping("/desk/jobs/{id}/cancel")
    View cancel(Actor by, @PathVariable String id) {
        Duty.requirePublisher(by);
        var job = jobs.find(id).orElseThrow(NotHere::page);
        jobs.cancel(job.id());
        return new SeeOther("/desk/jobs/" + job.id());
    }
}
