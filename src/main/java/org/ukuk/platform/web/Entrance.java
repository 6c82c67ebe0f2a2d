package org.ukuk.platform.web;

import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.StatisticsHandler;
import org.springframework.boot.jetty.ConfigurableJettyWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import org.ukuk.platform.cli.Settings;
import org.ukuk.platform.i18n.Messages;

/// Furnishes the web server. Puts the doorstep before the servlets. Boot would count running requests before everything
/// else, to let them end when the centre closes; here they are counted behind the doorstep, where requests take time.
@Component
final class Entrance implements WebServerFactoryCustomizer<ConfigurableJettyWebServerFactory> {

    private final PageCache pages;
    private final Messages messages;
    private final Settings settings;

    Entrance(PageCache pages, Messages messages, Settings settings) {
        this.pages = pages;
        this.messages = messages;
        this.settings = settings;
    }

    @Override
    public void customize(ConfigurableJettyWebServerFactory factory) {
        factory.addServerCustomizers(this::furnish);
    }

    private void furnish(Server server) {
        if (!settings.trustedProxies().isEmpty()) {
            trust(server, new TrustedProxies(settings.trustedProxies()));
        }
        server.setErrorHandler(new UnreadRequests(messages));
        server.setHandler(new Doorstep(new StatisticsHandler(server.getHandler()), pages));
    }

    private static void trust(Server server, TrustedProxies proxies) {
        for (var connector : server.getConnectors()) {
            for (var factory : connector.getConnectionFactories()) {
                if (factory instanceof HttpConfiguration.ConnectionFactory http) {
                    http.getHttpConfiguration().addCustomizer(proxies);
                }
            }
        }
    }
}
