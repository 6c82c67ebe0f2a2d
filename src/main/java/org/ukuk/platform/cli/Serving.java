package org.ukuk.platform.cli;

import java.io.IOException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// A centre that is open: it owns its data folder and answers at its address.
final class Serving implements AutoCloseable {

    private final DataFolder folder;
    private final ConfigurableApplicationContext context;

    private Serving(DataFolder folder, ConfigurableApplicationContext context) {
        this.folder = folder;
        this.context = context;
    }

    /// Opens it until the process is asked to end.
    ///
    /// @throws Refusal when it cannot be opened
    static Serving open(Class<?> application, Choices choices, DataFolder folder) {
        return open(application, choices, folder, true);
    }

    /// Opens it for one piece of work, to be closed by who opened it and by nothing else.
    static Serving openForWork(Class<?> application, Choices choices, DataFolder folder) {
        return open(application, choices, folder, false);
    }

    private static Serving open(Class<?> application, Choices choices, DataFolder folder, boolean untilAsked) {
        var spring = new SpringApplication(application);
        spring.setRegisterShutdownHook(untilAsked);
        spring.addInitializers(context -> context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("ukuk", choices.asProperties())));
        try {
            return new Serving(folder, spring.run());
        } catch (SpringApplication.AbandonedRunException beingBuilt) {
            throw beingBuilt;
        } catch (RuntimeException e) {
            throw Failures.told(e, choices);
        }
    }

    /// Scheme, host and port as somebody on this machine reaches it.
    String address() {
        var environment = context.getEnvironment();
        var host = environment.getProperty("server.address", "127.0.0.1");
        var reached = host.equals("0.0.0.0") || host.equals("::") ? "127.0.0.1" : host;
        return "http://" + (reached.contains(":") ? "[" + reached + "]" : reached) + ":"
                + environment.getProperty("local.server.port");
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    ConfigurableApplicationContext context() {
        return context;
    }

    /// From here on other processes hand their commands to this one.
    void takeCalls() throws IOException {
        var door = context.getBean("callDoor", FilterRegistrationBean.class);
        if (door.getFilter() instanceof CallDoor calls) {
            folder.open(new DataFolder.Door(address(), calls.token()));
        }
    }

    /// Does what is done once in a centre's life, unless it shall stay empty.
    void makeReady(Console console) throws Exception {
        var firstStarts = context.getBean(FirstStarts.class);
        boolean empty = context.getBean(Settings.class).empty();
        for (var one : firstStarts.waiting()) {
            if (!empty) {
                console.out().println(one.title() + " …");
                one.run(new Bar(console.out(), console.terminal(), () -> !context.isActive()));
            }
            firstStarts.done(one);
        }
    }

    /// Says where the centre is, and what else somebody who started it should know.
    void announce(Console console) {
        console.out().println("Ukuk is open at " + address() + "/");
        context.getBeanProvider(StartNotice.class)
                .orderedStream()
                .flatMap(notice -> notice.line(address()).stream())
                .forEach(console.out()::println);
        console.out().flush();
    }

    @Override
    public void close() throws IOException {
        context.close();
        folder.close();
    }
}
