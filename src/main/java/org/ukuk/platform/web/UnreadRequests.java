package org.ukuk.platform.web;

import java.nio.ByteBuffer;
import java.util.Map;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.ukuk.platform.i18n.Messages;

/// Answers requests that were too long or too broken to be read. Nothing is known of their readers, their language
/// neither, so it is said in all three.
final class UnreadRequests implements Request.Handler {

    private final Messages messages;

    UnreadRequests(Messages messages) {
        this.messages = messages;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        if (request.getAttribute(ErrorHandler.ERROR_EXCEPTION) instanceof HttpException failure) {
            response.setStatus(failure.getCode());
        }
        var headers = response.getHeaders();
        Headers.ALWAYS.forEach(headers::put);
        headers.put(HttpHeader.CACHE_CONTROL, "no-store");
        headers.put(HttpHeader.CONTENT_TYPE, Html.TYPE);
        var page = Html.write("platform/unread", Map.of("messages", messages)).toByteArray();
        response.write(true, ByteBuffer.wrap(page), callback);
        return true;
    }
}
