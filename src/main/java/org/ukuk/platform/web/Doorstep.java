package org.ukuk.platform.web;

import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/// Stands before the servlets. What is in memory, a kept page or an asset, is answered by the thread that read the
/// request, as nothing has to be waited for; everything else is handed to a thread that may wait.
final class Doorstep extends Handler.Wrapper {

    private final PageCache pages;

    Doorstep(Handler inside, PageCache pages) {
        super(inside);
        this.pages = pages;
    }

    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (reads && Assets.answer(request, response, callback)) {
            return true;
        }
        var address = reads ? PageCache.address(request) : null;
        var kept = address == null ? null : pages.fresh(address);
        if (kept == null) {
            request.getContext().execute(() -> enter(address, request, response, callback));
        } else {
            kept.answer(request, response, callback, KeptPage.ASK_AGAIN);
        }
        return true;
    }

    private void enter(@Nullable String address, Request request, Response response, Callback callback) {
        try {
            if (address == null) {
                request.setAttribute(PageCache.OWN_WAY, true);
            }
            boolean handled = address == null
                    ? getHandler().handle(request, response, callback)
                    : render(address, request, response, callback);
            if (!handled) {
                Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
            }
        } catch (Throwable failure) {
            Response.writeError(request, response, callback, failure);
        }
    }

    private boolean render(String address, Request request, Response response, Callback callback) throws Exception {
        var rendering = pages.rendering(address);
        rendering.lock();
        try {
            var kept = pages.fresh(address);
            if (kept != null) {
                kept.answer(request, response, callback, KeptPage.ASK_AGAIN);
                return true;
            }
            long begun = pages.epoch();
            var whole = new WholePage(request);
            var held = new HeldResponse(
                    whole,
                    response,
                    body -> pages.keep(address, KeptPage.of(begun, body, response.getHeaders())),
                    () -> release(rendering));
            return getHandler().handle(whole, held, callback);
        } finally {
            release(rendering);
        }
    }

    private static void release(ReentrantLock rendering) {
        if (rendering.isHeldByCurrentThread()) {
            rendering.unlock();
        }
    }

    /// A HEAD is rendered like a GET, so that both have the same headers.
    private static final class WholePage extends Request.Wrapper {
        WholePage(Request request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }
    }
}
