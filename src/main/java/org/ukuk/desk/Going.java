package org.ukuk.desk;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// Where a form that was sent leads: to a page that can be loaded again without sending it twice (RFC 9110, 15.4.4).
public final class Going {

    private Going() {}

    public static View to(String path) {
        var there = new RedirectView(path);
        there.setStatusCode(HttpStatus.SEE_OTHER);
        return there;
    }
}
