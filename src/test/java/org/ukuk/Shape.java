package org.ukuk;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConstantCaseLabelTree;
import com.sun.source.tree.DeconstructionPatternTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.PatternCaseLabelTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/// What the JDK's own parser sees of the form of sources: sizes, and what the rules of the house forbid.
final class Shape extends TreePathScanner<Void, Void> {

    static final int LONGEST_FILE = 400;
    static final int LONGEST_METHOD = 40;
    static final int MOST_COLLABORATORS = 7;
    private static final Set<String> EMPTY_WORDS =
            Set.of("Service", "Manager", "Helper", "Util", "Utils", "Impl", "Base", "Dto", "DTO", "V2", "Common");
    private static final Set<String> BEANS =
            Set.of("Component", "Controller", "RestController", "ControllerAdvice", "Configuration");

    final List<String> breaches = new ArrayList<>();
    final List<Integer> files = new ArrayList<>();
    final List<Integer> methods = new ArrayList<>();
    private final Set<String> ourTypes = new HashSet<>();
    private final boolean documented;
    private final DocTrees trees;

    private Shape(DocTrees trees, boolean documented) {
        this.trees = trees;
        this.documented = documented;
    }

    /// Reads sources without compiling them.
    ///
    /// @param documented whether public types need a comment
    static Shape of(Iterable<? extends JavaFileObject> sources, boolean documented) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var task = (JavacTask) compiler.getTask(null, null, problem -> {}, List.of("-proc:none"), null, sources);
        var shape = new Shape(DocTrees.instance(task), documented);
        var units = new ArrayList<CompilationUnitTree>();
        task.parse().forEach(units::add);
        units.forEach(unit -> unit.getTypeDecls().forEach(shape::learn));
        units.forEach(unit -> shape.scan(new TreePath(unit), null));
        return shape;
    }

    static int median(List<Integer> sizes) {
        return sizes.stream().sorted().toList().get(sizes.size() / 2);
    }

    private void learn(Tree type) {
        if (type instanceof ClassTree named) {
            ourTypes.add(named.getSimpleName().toString());
            named.getMembers().forEach(this::learn);
        }
    }

    @Override
    public Void visitCompilationUnit(CompilationUnitTree unit, Void none) {
        int lines =
                (int) unit.getLineMap().getLineNumber(trees.getSourcePositions().getEndPosition(unit, unit));
        files.add(lines);
        require(lines <= LONGEST_FILE, "is " + lines + " lines long");
        return super.visitCompilationUnit(unit, none);
    }

    @Override
    public Void visitClass(ClassTree type, Void none) {
        var name = type.getSimpleName().toString();
        for (var word : name.split("(?<=[a-z0-9])(?=[A-Z])")) {
            require(!EMPTY_WORDS.contains(word), name + " says nothing with the word " + word);
        }
        require(
                !documented
                        || !type.getModifiers().getFlags().contains(Modifier.PUBLIC)
                        || trees.getDocComment(getCurrentPath()) != null
                        || !isSeenOutside(),
                name + " is public and has no /// comment");
        return super.visitClass(type, none);
    }

    private boolean isSeenOutside() {
        for (var path = getCurrentPath().getParentPath(); path != null; path = path.getParentPath()) {
            if (path.getLeaf() instanceof ClassTree outer
                    && !outer.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Void visitMethod(MethodTree method, Void none) {
        var positions = trees.getSourcePositions();
        var unit = getCurrentPath().getCompilationUnit();
        long from = positions.getStartPosition(unit, method);
        if (from >= 0 && method.getBody() != null) {
            var lineMap = unit.getLineMap();
            int lines =
                    (int) (lineMap.getLineNumber(positions.getEndPosition(unit, method)) - lineMap.getLineNumber(from))
                            + 1;
            methods.add(lines);
            require(lines <= LONGEST_METHOD, method.getName() + " is " + lines + " lines long");
        }
        boolean bean = method.getReturnType() == null
                ? getCurrentPath().getParentPath().getLeaf() instanceof ClassTree type
                        && isAnnotated(type.getModifiers(), BEANS)
                : isAnnotated(method.getModifiers(), Set.of("Bean"));
        int collaborators = method.getParameters().size();
        require(!bean || collaborators <= MOST_COLLABORATORS, method.getName() + " has " + collaborators + " others");
        return super.visitMethod(method, none);
    }

    private static boolean isAnnotated(ModifiersTree modifiers, Set<String> names) {
        return modifiers.getAnnotations().stream()
                .map(AnnotationTree::getAnnotationType)
                .anyMatch(type -> names.contains(type.toString()));
    }

    @Override
    public Void visitSwitch(SwitchTree choice, Void none) {
        seeWholeSwitch(choice.getCases());
        return super.visitSwitch(choice, none);
    }

    @Override
    public Void visitSwitchExpression(SwitchExpressionTree choice, Void none) {
        seeWholeSwitch(choice.getCases());
        return super.visitSwitchExpression(choice, none);
    }

    /// Names of constants in capitals are an enum's, types of ours are sealed: both make `default` hide new cases.
    private void seeWholeSwitch(List<? extends CaseTree> cases) {
        boolean closed = cases.stream().flatMap(one -> one.getLabels().stream()).anyMatch(label -> switch (label) {
            case ConstantCaseLabelTree constant ->
                constant.getConstantExpression() instanceof IdentifierTree name
                        && name.toString().equals(name.toString().toUpperCase(Locale.ROOT));
            case PatternCaseLabelTree pattern -> isOurs(pattern.getPattern());
            default -> false;
        });
        boolean open = cases.stream()
                .anyMatch(one -> one.getLabels().stream().anyMatch(DefaultCaseLabelTree.class::isInstance));
        require(!(closed && open), "a switch over closed cases has a default");
    }

    private boolean isOurs(Tree pattern) {
        return switch (pattern) {
            case BindingPatternTree binding ->
                ourTypes.contains(binding.getVariable().getType().toString());
            case DeconstructionPatternTree whole ->
                ourTypes.contains(whole.getDeconstructor().toString());
            default -> false;
        };
    }

    private void require(boolean kept, String breach) {
        if (!kept) {
            breaches.add(getCurrentPath().getCompilationUnit().getSourceFile().getName() + ": " + breach);
        }
    }
}
