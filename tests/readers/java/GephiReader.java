import java.awt.Color;
import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.logging.LogManager;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.DirectedGraph;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.graph.api.Table;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/**
 * Prints what Gephi's own importer makes of files, named one a line on the way in, as JSON, one a line on the way out:
 * its report's issues, nodes, edges and the bounds of time; or its refusal. Starting costs more than reading.
 */
public class GephiReader {
  public static void main(String[] arguments) throws Exception {
    LogManager.getLogManager().reset();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    BufferedReader files = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String file = files.readLine(); file != null; file = files.readLine()) {
      String answer;
      try {
        answer = read(new File(file));
      } catch (Exception refusal) {
        answer = "{\"refusal\":" + quote(refusal) + "}";
      }
      out.println(answer);
    }
    System.exit(0);
  }

  /** In a project of its own, so that no file meets another's. */
  private static String read(File file) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    Workspace workspace = projects.getCurrentWorkspace();
    ImportController importer = Lookup.getDefault().lookup(ImportController.class);
    Container container = importer.importFile(file);
    // Places are then the file's own, instead of being stretched to fill the window.
    container.getLoader().setAutoScale(false);

    // Both are asked for: processing may add to the report.
    List<String> issues = new ArrayList<>(issuesOf(container));
    importer.process(container, new DefaultProcessor(), workspace);
    issues.addAll(issuesOf(container));

    GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel();
    DirectedGraph graph = model.getDirectedGraph();
    List<String> nodes = new ArrayList<>();
    for (Node node : graph.getNodes().toArray()) {
      Color colour = node.getColor();
      nodes.add("{" + attributes(node, model.getNodeTable()) + ",\"x\":" + node.x() + ",\"y\":" + node.y()
          + ",\"size\":" + node.size() + ",\"colour\":{\"r\":" + colour.getRed() + ",\"g\":" + colour.getGreen()
          + ",\"b\":" + colour.getBlue() + "}}");
    }
    List<String> edges = new ArrayList<>();
    for (Edge edge : graph.getEdges().toArray()) {
      edges.add("{" + attributes(edge, model.getEdgeTable()) + ",\"source\":" + quote(edge.getSource().getId())
          + ",\"target\":" + quote(edge.getTarget().getId()) + ",\"kind\":" + quote(edge.getTypeLabel())
          + ",\"directed\":" + edge.isDirected() + "}");
    }
    projects.closeCurrentProject();
    return "{\"issues\":[" + String.join(",", issues) + "],\"nodes\":[" + String.join(",", nodes)
        + "],\"edges\":[" + String.join(",", edges) + "]}";
  }

  private static List<String> issuesOf(Container container) {
    List<String> found = new ArrayList<>();
    Iterator<Issue> issues = container.getReport().getIssues(1000);
    while (issues.hasNext()) {
      Issue issue = issues.next();
      found.add("{\"level\":" + quote(issue.getLevel()) + ",\"message\":" + quote(issue.getMessage()) + "}");
    }
    return found;
  }

  private static String attributes(Element element, Table table) {
    List<String> written = new ArrayList<>();
    for (Column column : table) {
      Object value = element.getAttribute(column);
      if (value == null) continue;
      boolean bare = value instanceof Number || value instanceof Boolean;
      // Gephi's own columns are titled Id, Label and Weight.
      String name = column.isProperty() ? column.getId() : column.getTitle();
      written.add(quote(name) + ":" + (bare ? value : quote(value)));
    }
    return String.join(",", written);
  }

  private static String quote(Object value) {
    StringBuilder written = new StringBuilder("\"");
    for (char unit : String.valueOf(value).toCharArray()) {
      if (unit < 0x20 || unit == '"' || unit == '\\' || unit > 0x7e) written.append(String.format("\\u%04x", (int) unit));
      else written.append(unit);
    }
    return written.append('"').toString();
  }
}
