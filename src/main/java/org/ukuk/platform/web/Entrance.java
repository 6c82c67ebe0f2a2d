package org.ukuk.platform.web;

import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.StatisticsHandler;
import org.springframework.boot.jetty.ConfigurableJettyWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/// Puts the doorstep before the servlets. Boot would count running requests before everything else, to let them end
/// when the centre closes; here they are counted behind the doorstep, where requests take time.
@Component
final class Entrance implements WebServerFactoryCustomizer<ConfigurableJettyWebServerFactory> {

    private final PageCache pages;

    Entrance(PageCache pages) {
        this.pages = pages;
    }

    @Override
    public void customize(ConfigurableJettyWebServerFactory factory) {
        factory.addServerCustomizers(this::furnish);
    }

    private void furnish(Server server) {
        server.setHandler(new Doorstep(new StatisticsHandler(server.getHandler()), pages));
    }
}
