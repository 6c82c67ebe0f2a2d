import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/// A cluster of three nodes in one process, for the bench; run as a source file on the class path of `pom.xml` beside
/// it. Arguments: a folder, and the port before the first. Each line read is a command: `close 0`, `start 0`.
final class Cluster {

    private static final int NODES = 3;

    private Cluster() {}

    public static void main(String[] arguments) throws Exception {
        var runner = new OpenSearchRunner();
        runner.build(OpenSearchRunner.newConfigs()
                .basePath(arguments[0])
                .numOfNode(NODES)
                .baseHttpPort(Integer.parseInt(arguments[1]))
                .clusterName("ukuk-bench")
                .build());
        runner.ensureGreen();
        var commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var line = commands.readLine(); line != null; line = commands.readLine()) {
            var words = line.split(" ");
            int node = Integer.parseInt(words[1]);
            switch (words[0]) {
                case "close" -> runner.getNode(node).close();
                case "start" -> runner.startNode(node);
                default -> throw new IllegalArgumentException(line);
            }
        }
        runner.close();
        System.exit(0);
    }
}
