import type { RequestHandler } from "express";
import { whenOver } from "../http/when-over.ts";
import type { Store } from "../store/store.ts";

const bounds = [0.005, 0.025, 0.1, 0.5, 2.5, 10] as const;

interface Series {
  count: number;
  seconds: number;
  /** Requests at or under each of `bounds`. */
  readonly within: number[];
}

/** Counts of requests by route and status, for one server. */
export class Metrics {
  readonly #series = new Map<string, Series>();
  #inWork = 0;

  /** Counts each request once it is over. Addresses that are no route share one name, so that none can be made up. */
  readonly count: RequestHandler = (_request, response, next) => {
    const start = process.hrtime.bigint();
    this.#inWork += 1;
    whenOver(response, () => {
      this.#inWork -= 1;
      const route = String(response.locals.route ?? "other");
      this.add(route, response.statusCode, Number(process.hrtime.bigint() - start) / 1e9);
    });
    next();
  };

  /** Counts an answer that was given at once. */
  add(route: string, status: number, seconds: number): void {
    const labels = `route="${route}",status="${status}"`;
    const series = this.#series.get(labels) ?? { count: 0, seconds: 0, within: bounds.map(() => 0) };
    this.#series.set(labels, series);
    series.count += 1;
    series.seconds += seconds;
    for (const [i, bound] of bounds.entries())
      if (seconds <= bound) series.within[i] = (series.within[i] ?? 0) + 1;
  }

  /** Prometheus' text format 0.0.4. */
  write(store: Store): string {
    const { index } = store.current;
    const memory = process.memoryUsage();
    const gauges: [string, string, number][] = [
      ["dramatis_nodes", "nodes served", index.nodes.count],
      ["dramatis_edges", "edges served", index.edges.count],
      ["dramatis_claims", "claims served", index.claims.count],
      ["dramatis_problems", "problems that keep newer records from being served", store.problems.length],
      ["dramatis_requests_in_work", "requests being answered", this.#inWork],
      ["process_resident_memory_bytes", "resident memory", memory.rss],
      ["nodejs_heap_used_bytes", "heap in use", memory.heapUsed],
      ["process_uptime_seconds", "seconds since start", Math.round(process.uptime())],
    ];
    const lines = gauges.flatMap(([name, help, value]) => [
      `# HELP ${name} ${help}`,
      `# TYPE ${name} gauge`,
      `${name} ${value}`,
    ]);
    const name = "dramatis_request_seconds";
    lines.push(`# HELP ${name} time to answer, by route and status`, `# TYPE ${name} histogram`);
    for (const [labels, { count, seconds, within }] of this.#series) {
      for (const [i, bound] of bounds.entries())
        lines.push(`${name}_bucket{${labels},le="${bound}"} ${within[i]}`);
      lines.push(`${name}_bucket{${labels},le="+Inf"} ${count}`);
      lines.push(`${name}_sum{${labels}} ${seconds}`, `${name}_count{${labels}} ${count}`);
    }
    return `${lines.join("\n")}\n`;
  }
}
