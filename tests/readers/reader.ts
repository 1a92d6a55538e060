import { execFile, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, it } from "vitest";

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
  /** The program itself. */
  readonly program: string;
  /** What it makes of a file. Throws with the reader's own words when it refuses. */
  read(file: string): Promise<unknown>;
}

const run = promisify(execFile);

function runs(program: string, ...given: string[]): boolean {
  return spawnSync(program, given, { stdio: "ignore" }).status === 0;
}

/** A script under python/ that needs a package; the machine's own Python will do where it has the package. */
export function pythonReader(script: string, needs: string): Reader {
  const python = existsSync(venv) ? venv : "python3";
  const missing = runs(python, "-c", `import ${needs}`) ? undefined : `Python has no ${needs}`;
  return {
    name: needs,
    missing,
    program: python,
    async read(file) {
      const given = [join(root, "tests/readers/python", script), file];
      return JSON.parse((await run(python, given, { maxBuffer: 1 << 28 })).stdout);
    },
  };
}

/** Gephi's own importer, from the Gephi toolkit, on a JDK: one for all tests of a file, one after the other. */
export function gephiReader(): Reader {
  const missing = !existsSync(jars)
    ? "the Gephi toolkit is not there"
    : runs("javac", "-version")
      ? undefined
      : "there is no JDK";
  const program = "java";
  let gephi: ReturnType<typeof startGephi> | undefined;
  afterAll(() => gephi?.end());
  return {
    name: "Gephi",
    missing,
    program,
    async read(file) {
      gephi ??= startGephi(program);
      const answer = JSON.parse(await gephi.ask(file));
      if (answer.refusal) throw new Error(`Gephi refuses the file: ${answer.refusal}`);
      return answer;
    },
  };
}

function startGephi(program: string) {
  const source = join(root, "tests/readers/java/GephiReader.java");
  const given = ["-Djava.awt.headless=true", "-Xmx1g", "-cp", `${jars}/*`, source];
  const child = spawn(program, given, { stdio: ["pipe", "pipe", "pipe"] });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  const answers = createInterface(child.stdout)[Symbol.asyncIterator]();
  return {
    async ask(file: string): Promise<string> {
      child.stdin.write(`${file}\n`);
      const { value, done } = await answers.next();
      if (done) throw new Error(`Gephi ended:\n${said}`);
      return value;
    },
    end(): void {
      child.stdin.end();
    },
  };
}

/** Hands a reader the bytes as a file. */
async function readBytes(
  reader: Reader,
  chunks: Iterable<string | Uint8Array>,
  extension: string,
): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), "dramatis-readers-"));
  try {
    const file = join(folder, `file.${extension}`);
    writeFileSync(file, Buffer.concat([...chunks].map((chunk) => Buffer.from(chunk as Uint8Array))));
    return await reader.read(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Read = (chunks: Iterable<string | Uint8Array>, extension: string) => Promise<unknown>;

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
    await test((chunks, extension) => readBytes(reader, chunks, extension));
  });
}
