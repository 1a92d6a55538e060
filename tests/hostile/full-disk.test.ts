import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { curate } from "../../graph-data/curate/curate.ts";
import { writeFile as writeExport } from "../../server/export/write-file.ts";
import { StartError } from "../../server/process/start-error.ts";
import { fictionFolder } from "../fuzz/fiction-folder.ts";

/** What the system says to whoever writes; undefined while all is well. */
const refusal = vi.hoisted(() => ({ code: undefined as string | undefined, at: "write" }));

vi.mock("node:fs/promises", async (load) => {
  const real = await load<typeof import("node:fs/promises")>();
  const refuse = () => Object.assign(new Error(`${refusal.code}: refused`), { code: refusal.code });
  return {
    ...real,
    async open(...given: Parameters<typeof real.open>) {
      const writes = given[1] === "wx" && refusal.code !== undefined;
      if (writes && refusal.at === "open") throw refuse();
      const file = await real.open(...given);
      if (!writes) return file;
      return new Proxy(file, {
        get(target, name) {
          if (name === "writeFile" || name === "writev") {
            return async (given: Uint8Array | readonly Uint8Array[]) => {
              const bytes = given instanceof Uint8Array ? given : Buffer.concat(given);
              await target.writeFile(bytes.subarray(0, bytes.length / 2));
              throw refuse();
            };
          }
          const value = Reflect.get(target, name);
          return typeof value === "function" ? value.bind(target) : value;
        },
      });
    },
  };
});

afterEach(() => {
  refusal.code = undefined;
});

const faults = [
  ["a disk that is full", "ENOSPC", "write", /the disk is full/],
  ["a disk that is read-only", "EROFS", "open", /the disk is read-only/],
  ["a folder that takes nothing", "EACCES", "open", /no permission/],
] as const;

describe.each(faults)("%s", (_, code, at, says) => {
  it("ends a curation with a problem in a sentence; the last graph stays, and nothing beside it", async () => {
    const place = await fictionFolder();
    onTestFinished(() => place.remove());
    await curate(place);
    const before = await readFile(place.outFile, "utf8");
    const entities = join(place.recordsDir, "entities.yaml");
    await writeFile(entities, (await readFile(entities, "utf8")).replace("Another.", "Yet another."));
    Object.assign(refusal, { code, at });
    const { board, problems } = await curate(place);
    refusal.code = undefined;
    expect(board).toBeNull();
    const [problem] = problems.filter(({ severity }) => severity === "error");
    expect(problem).toMatchObject({ code: "cannot-write", file: place.outFile });
    expect(problem?.message).toMatch(says);
    expect(problem?.message).toMatch(/the last good build stays/);
    expect(await readFile(place.outFile, "utf8")).toBe(before);
    expect(await readdir(join(place.outFile, ".."))).toEqual(["graph.columns", "graph.json"]);
  });

  it("ends an export in a sentence; the last file stays, and nothing beside it", async () => {
    const folder = await mkdtemp(join(tmpdir(), "dramatis-full-"));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const path = join(folder, "graph.gexf");
    await writeFile(path, "old");
    Object.assign(refusal, { code, at });
    const failure = await writeExport(path, ["a".repeat(1000)]).catch((cause: Error) => cause);
    refusal.code = undefined;
    expect(failure).toBeInstanceOf(StartError);
    expect((failure as Error).message).toMatch(new RegExp(`graph\\.gexf cannot be written.*${code}`));
    expect(await readFile(path, "utf8")).toBe("old");
    expect(await readdir(folder)).toEqual(["graph.gexf"]);
  });
});
