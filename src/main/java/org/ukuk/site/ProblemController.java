package org.ukuk.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.ukuk.platform.web.PageArguments;

/// Errors that arise outside of controllers: unknown addresses, filters, the server itself.
@Controller
class ProblemController implements ErrorController {

    private final PageArguments pages;

    ProblemController(PageArguments pages) {
        this.pages = pages;
    }

    @RequestMapping("/error")
    View problem(HttpServletRequest request, HttpServletResponse response) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.resolve(code)
                : HttpStatus.NOT_FOUND;
        return Problems.problem(
                status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status,
                pages.at(request, RequestDispatcher.ERROR_REQUEST_URI),
                response);
    }
}
