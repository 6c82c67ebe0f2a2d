package org.ukuk.platform.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.function.Function;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/// Holds the body of a page that may be kept until it is whole, and sends it as the kept page. Any other answer goes
/// straight through.
final class HeldResponse extends Response.Wrapper {

    /// Goes out as 200.
    private static final int NONE_SET = 0;

    private final Function<byte[], KeptPage> keeping;
    private final Runnable decided;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream(16_384);
    private boolean begun;
    private boolean held;

    /// @param keeping makes the kept page of a whole body
    /// @param decided runs as soon as it is known what becomes of the answer; sending it can take long
    HeldResponse(Request request, Response response, Function<byte[], KeptPage> keeping, Runnable decided) {
        super(request, response);
        this.keeping = keeping;
        this.decided = decided;
    }

    @Override
    public void write(boolean last, @Nullable ByteBuffer content, Callback callback) {
        if (!begun) {
            begin();
        }
        if (!held) {
            super.write(last, content, callback);
            return;
        }
        take(content);
        if (last) {
            send(callback);
        } else {
            callback.succeeded();
        }
    }

    private void begin() {
        begun = true;
        held = getRequest().getAttribute(PageCache.MAY_KEEP) != null
                && (getStatus() == HttpStatus.OK_200 || getStatus() == NONE_SET)
                && !getHeaders().contains(HttpHeader.SET_COOKIE);
        if (!held) {
            decided.run();
        }
    }

    private void send(Callback callback) {
        var page = keeping.apply(body.toByteArray());
        decided.run();
        reset();
        page.answer(getRequest(), getWrapped(), callback, KeptPage.ASK_AGAIN);
    }

    private void take(@Nullable ByteBuffer content) {
        if (content != null) {
            var bytes = new byte[content.remaining()];
            content.get(bytes);
            body.writeBytes(bytes);
        }
    }

    /// What was written cannot be taken back, as on a response that is on its way.
    @Override
    public boolean isCommitted() {
        return begun || super.isCommitted();
    }
}
