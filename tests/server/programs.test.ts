import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { hasPage } from "../../server/page/static.ts";
import { projectFolder } from "../../server/store/project.ts";

const children = new Set<ChildProcess>();
afterEach(() => {
  for (const child of children) child.kill("SIGKILL");
});

/** Runs a program as npm would, and answers with all it said and its exit code; `meanwhile` is called with each new text. */
function run(
  program: string,
  given: readonly string[] = [],
  environment: Record<string, string> = {},
  meanwhile: (text: string, child: ChildProcess) => void = () => {},
): Promise<{ text: string; code: number | null }> {
  const child = spawn(process.execPath, ["--import", "tsx", `server/${program}.ts`, ...given], {
    cwd: projectFolder,
    env: { PATH: process.env.PATH ?? "", PORT: "0", WATCH: "false", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  children.add(child);
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (part: string) => {
      text += part;
      meanwhile(text, child);
    });
  }
  return new Promise((resolve) => {
    child.on("close", (code) => {
      children.delete(child);
      resolve({ text, code });
    });
  });
}

/** What a person at the terminal should meet when something is wrong. */
function expectOneSentence({ text, code }: { text: string; code: number | null }, says: RegExp) {
  expect(text).toMatch(says);
  expect(text.trim().split("\n")).toHaveLength(1);
  expect(code).toBe(1);
}

/** Each starts a process or more, which takes its time on a busy machine. */
const patience = { timeout: 120_000 };

describe("npm run export", patience, () => {
  it("writes the file that the API gives, with its filters, and nothing beside it", async () => {
    const folder = await mkdtemp(join(tmpdir(), "dramatis-"));
    try {
      const file = join(folder, "graph.json");
      const { text, code } = await run("export", [
        "json",
        "--out",
        file,
        "--modality=denied",
        "--kind",
        "person",
      ]);
      expect(text).toMatch(/graph\.json: \d+ bytes\n$/);
      expect(code).toBe(0);
      const { edges } = JSON.parse(await readFile(file, "utf8")) as {
        edges: { attributes: { modality: string } }[];
      };
      expect(edges.every(({ attributes }) => attributes.modality === "denied")).toBe(true);
      expect(await readdir(folder)).toEqual(["graph.json"]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it("says all that is wrong with its arguments in one sentence", async () => {
    const [unknown, unwritable] = await Promise.all([
      run("export", ["gexf", "--kind", "persn", "--frm=x"]),
      run("export", ["gexf", "--out", "/nowhere/at/all"]),
    ]);
    expectOneSentence(unknown, /persn.*did you mean person.*did you mean from/);
    expectOneSentence(unwritable, /cannot be written \(ENOENT\)/);
  });
});

describe("a program that is asked for help", patience, () => {
  it.each(["start", "serve", "dev", "build", "columns", "export"])(
    "tells how %s is called",
    async (program) => {
      const { text, code } = await run(program, ["--help"]);
      expect(text).toMatch(new RegExp(`^(?:GRAPH=\\S+ )?npm (?:run )?${program}`));
      expect(code).toBe(0);
    },
  );
});

describe("a program that takes no words", patience, () => {
  it.each(["start", "serve", "build", "columns"])(
    "refuses them in a sentence, as %s does, and does nothing",
    async (program) => {
      expectOneSentence(
        await run(program, ["--port", "8080"]),
        /“--port 8080” is not understood: .*PORT=8080/,
      );
    },
  );
});

describe("npm run serve", patience, () => {
  it("ends in one sentence where the environment, the graph or the page is not as it should be", async () => {
    expectOneSentence(await run("serve", [], { PORT: "x", HOST: "a b" }), /PORT="x" .*HOST="a b"/);
    if (hasPage()) {
      expectOneSentence(
        await run("serve", [], { GRAPH: "nothing.json" }),
        /nothing\.json is not there.*npm run curate/,
      );
    } else {
      expectOneSentence(await run("serve"), /The page is not built: run npm run build/);
    }
  });

  it.runIf(hasPage())("ends in one sentence where the port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const { port } = other.address() as AddressInfo;
    try {
      expectOneSentence(
        await run("serve", [], { PORT: String(port) }),
        new RegExp(`Port ${port} is taken on 127.0.0.1`),
      );
    } finally {
      other.close();
    }
  });

  it.runIf(hasPage()).each(["SIGINT", "SIGTERM"] as const)(
    "says where it serves, and on %s stops cleanly",
    async (signal) => {
      const address = /at (http:\/\/127\.0\.0\.1:\d+)/;
      let asked: Promise<Response> | undefined;
      const { text, code } = await run("serve", [], {}, (said, child) => {
        const found = address.exec(said)?.[1];
        if (!found || asked) return;
        asked = fetch(`${found}/api/export/gexf`);
        // An answer in work, and a connection kept open, are no reason to hang.
        void asked.then(() => child.kill(signal));
      });
      expect(code).toBe(0);
      expect(text).toMatch(/nodes, \d+ ties, \d+ claims at http.*\nStopping\.\n$/);
      expect(await (await asked)?.text()).toMatch(/<\/gexf>\s*$/);
    },
  );
});
