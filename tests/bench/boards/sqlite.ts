import type { Board } from "../../../graph-data/model/graph.ts";
import { peer } from "../peers.ts";

/** As much of better-sqlite3's interface as is used; libsql has the same, and needs no install script. */
interface Database {
  exec(sql: string): unknown;
  prepare(sql: string): Statement;
}

export interface Statement {
  all(...values: unknown[]): unknown[];
  run(...values: unknown[]): unknown;
}

export async function openSqlite(): Promise<Database> {
  const { default: Sqlite } = await peer<{ default: new (path: string) => Database }>("libsql");
  return new Sqlite(":memory:");
}

/** The board's ties in a table with both ends indexed, as one would keep them. */
export async function tiesInSqlite({ edges }: Board): Promise<Database> {
  const database = await openSqlite();
  database.exec("create table ties (key text, source text, target text, modality text)");
  const insert = database.prepare("insert into ties values (?, ?, ?, ?)");
  database.exec("begin");
  for (const { key, source, target, attributes } of edges)
    insert.run(key, source, target, attributes.modality);
  database.exec("commit");
  database.exec("create index by_source on ties (source); create index by_target on ties (target)");
  return database;
}
