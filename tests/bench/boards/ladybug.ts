import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Board } from "../../../graph-data/model/graph.ts";
import { peer } from "../peers.ts";

/** As much of LadybugDB's interface as is used. */
interface Ladybug {
  readonly Database: new (path: string) => object;
  readonly Connection: new (
    database: object,
  ) => {
    querySync(query: string): unknown;
    prepareSync(query: string): object;
    executeSync(prepared: object, values: Readonly<Record<string, string>>): { getAllSync(): unknown[] };
  };
}

const name = "@ladybugdb/core";

/** What its install script does: no scripts are run here. */
function putBinaryInPlace(): void {
  const { resolve } = createRequire(import.meta.url);
  const place = join(dirname(resolve(name)), "lbugjs.node");
  if (existsSync(place)) return;
  copyFileSync(resolve(`${name}-${process.platform}-${process.arch}/lbugjs.node`), place);
}

/** The board's ties in LadybugDB's memory, and a question for those of a node. */
export async function tiesInLadybug({ nodes, edges }: Board): Promise<(key: string) => unknown[]> {
  putBinaryInPlace();
  const { Database, Connection } = await peer<Ladybug>(name);
  const connection = new Connection(new Database(":memory:"));
  connection.querySync("create node table Entity(key string primary key)");
  connection.querySync("create rel table Tie(from Entity to Entity, key string)");
  const folder = mkdtempSync(join(tmpdir(), "bench-ladybug-"));
  const fill = (table: string, lines: readonly string[]): void => {
    const file = join(folder, `${table}.csv`);
    writeFileSync(file, `${lines.join("\n")}\n`);
    connection.querySync(`copy ${table} from "${file}" (header=false)`);
  };
  try {
    fill(
      "Entity",
      nodes.map(({ key }) => key),
    );
    fill(
      "Tie",
      edges.map(({ key, source, target }) => `${source},${target},${key}`),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
  const around = connection.prepareSync(
    "match (a:Entity {key: $key})-[tie:Tie]-(b:Entity) return tie.key, b.key",
  );
  return (key) => connection.executeSync(around, { key }).getAllSync();
}
