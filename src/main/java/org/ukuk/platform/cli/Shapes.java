package org.ukuk.platform.cli;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.objenesis.ObjenesisStd;
import org.springframework.util.ClassUtils;
import picocli.CommandLine;

/// The commands as far as their options go, without what they work with: enough to help and to refuse a mistyped line
/// before any data is opened.
final class Shapes {

    private static final ObjenesisStd BARE = new ObjenesisStd();

    private Shapes() {}

    static List<CommandLine> all(Class<?> application) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Command.class));
        var types = new ArrayList<Class<?>>();
        for (var found : scanner.findCandidateComponents(application.getPackageName())) {
            types.add(ClassUtils.resolveClassName(
                    String.valueOf(found.getBeanClassName()), application.getClassLoader()));
        }
        return outermost(types).stream().map(Shapes::of).toList();
    }

    /// Those that are no part of another.
    static List<Class<?>> outermost(List<Class<?>> types) {
        var parts = types.stream()
                .filter(type -> type.isAnnotationPresent(CommandLine.Command.class))
                .flatMap(type ->
                        List.of(type.getAnnotation(CommandLine.Command.class).subcommands()).stream())
                .toList();
        return types.stream()
                .filter(type -> type.isAnnotationPresent(CommandLine.Command.class) && !parts.contains(type))
                .toList();
    }

    private static CommandLine of(Class<?> type) {
        var factory = new Factory();
        return new CommandLine(factory.create(type), factory);
    }

    private static final class Factory implements CommandLine.IFactory {

        @Override
        public <K> K create(Class<K> type) {
            try {
                return Command.class.isAssignableFrom(type)
                        ? BARE.newInstance(type)
                        : CommandLine.defaultFactory().create(type);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
