import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const venv = join(root, ".cache/readers-venv/bin/python");
const jars = join(root, ".cache/readers-jars");
const install = "run: bash tests/readers/install.sh";

/** Where readers must not be missing: in CI, and for whoever wants to be sure. */
const required = process.env.CI === "true" || process.env.READERS === "required";

/** A program of another house that reads our files. */
export interface Reader {
  readonly name: string;
  /** Why it cannot be asked here; undefined when it can. */
  readonly missing: string | undefined;
  /** Arguments before the file: program first. */
  readonly command: readonly string[];
}

function runs(program: string, ...given: string[]): boolean {
  return spawnSync(program, given, { stdio: "ignore" }).status === 0;
}

/** A script under python/ that needs a package; the machine's own Python will do where it has the package. */
export function pythonReader(script: string, needs: string): Reader {
  const python = existsSync(venv) ? venv : "python3";
  const missing = runs(python, "-c", `import ${needs}`) ? undefined : `Python has no ${needs}`;
  return { name: needs, missing, command: [python, join(root, "tests/readers/python", script)] };
}

/** Gephi's own importer, from the Gephi toolkit, on a JDK. */
export function gephiReader(): Reader {
  const missing = !existsSync(jars)
    ? "the Gephi toolkit is not there"
    : runs("javac", "-version")
      ? undefined
      : "there is no JDK";
  const source = join(root, "tests/readers/java/GephiReader.java");
  const command = ["java", "-Djava.awt.headless=true", "-Xmx1g", "-cp", `${jars}/*`, source];
  return { name: "Gephi", missing, command };
}

/** What a reader makes of a file. Throws with the reader's own words when it refuses. */
function read(reader: Reader, chunks: Iterable<string | Uint8Array>, extension: string): unknown {
  const folder = mkdtempSync(join(tmpdir(), "dramatis-readers-"));
  try {
    const file = join(folder, `file.${extension}`);
    writeFileSync(file, Buffer.concat([...chunks].map((chunk) => Buffer.from(chunk as Uint8Array))));
    const [program = "", ...before] = reader.command;
    const answer = spawnSync(program, [...before, file], { encoding: "utf8", maxBuffer: 1 << 28 });
    if (answer.status !== 0) throw new Error(`${reader.name} refuses the file:\n${answer.stderr}`);
    return JSON.parse(answer.stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Read = (chunks: Iterable<string | Uint8Array>, extension: string) => unknown;

/**
 * A test that asks a reader. Where the reader is missing the test is skipped with a line that says so;
 * with CI=true or READERS=required it fails instead.
 */
export function itReads(reader: Reader, law: string, test: (read: Read) => void | Promise<void>): void {
  const { name, missing } = reader;
  if (missing !== undefined && !required) {
    console.warn(`NOT CHECKED, since ${missing}: “${name}: ${law}” (${install})`);
  }
  it.skipIf(missing !== undefined && !required)(`${name}: ${law}`, { timeout: 120_000 }, async () => {
    if (missing !== undefined) throw new Error(`${missing}; ${install}`);
    await test((chunks, extension) => read(reader, chunks, extension));
  });
}
