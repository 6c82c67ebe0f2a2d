package org.ukuk.alerts;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.ukuk.platform.mail.Mails;
import org.ukuk.platform.web.Page;

/// How the post goes, for administrators: numbers and what servers said, never an address.
@Controller
class PostController {

    private static final int MOST = 100;

    private final Mails mails;
    private final Followers followers;
    private final Asking asking;

    PostController(Mails mails, Followers followers, Asking asking) {
        this.mails = mails;
        this.followers = followers;
        this.asking = asking;
    }

    @GetMapping("/desk/mail")
    View post(Page page) {
        var view = new PostView(asking.isOffered(), followers.count(), mails.waiting(), mails.failures(MOST));
        return page.show("alerts/post", "view", view);
    }
}
