import { hash } from "node:crypto";
import type { Memory } from "../cache/memory.ts";
import type { Finding } from "../problems/problem.ts";
import { decodeText } from "./decode-text.ts";
import { FileRoom } from "./file-room.ts";
import { parseYaml } from "./parse-yaml.ts";
import { readBounded } from "./read-bounded.ts";
import type { Texts } from "./records.ts";

/** What a file of records holds. */
type Kind = "entities" | "article" | "tour";

/** A file of records as it lies there. */
export interface OpenedFile {
  readonly file: string;
  readonly bytes: Buffer;
  readonly sha256: string;
}

/** Files of records: each is read once, parsed where it is not remembered, and its text is found again when asked for. */
export class RecordFiles implements Texts {
  readonly #memory: Memory;
  readonly #findings: Finding[];
  readonly #room = new FileRoom();
  readonly #bytes = new Map<string, Buffer>();

  constructor(memory: Memory, findings: Finding[]) {
    this.#memory = memory;
    this.#findings = findings;
  }

  /** The text of a file, as far as it is text. */
  get(file: string): string | undefined {
    const bytes = this.#bytes.get(file);
    return bytes && lenient.decode(bytes);
  }

  /** Undefined where it cannot be read, which is reported. */
  open(file: string, most: number): OpenedFile | undefined {
    const read = readBounded(file, most, (length) => this.#room.take(length));
    if ("refused" in read) {
      const place = { file, path: [] };
      this.#findings.push({ code: read.refused, place, text: "", says: `This file ${read.says}` });
      return undefined;
    }
    this.#bytes.set(file, read.bytes);
    return { file, bytes: read.bytes, sha256: hash("sha256", read.bytes) };
  }

  /** A file as `check` takes its YAML; one that is without fault, by itself, is remembered so. */
  read<T>(
    { file, bytes, sha256 }: OpenedFile,
    kind: Kind,
    check: (value: unknown, file: string, found: Finding[]) => T,
  ): T | undefined {
    const checked = (): { held?: T; found: Finding[] } => {
      const found: Finding[] = [];
      const text = readText(file, bytes, found);
      if (text === undefined) return { found };
      const { value, findings } = parseYaml(file, text);
      found.push(...findings);
      return value === undefined ? { found } : { held: check(value, file, found), found };
    };
    const isFaultless = (result: { found: Finding[] }) => result.found.length === 0;
    const { held, found } = this.#memory.recall("yaml", `${kind}\n${sha256}`, checked, isFaultless);
    for (const finding of found) this.#findings.push(finding);
    return held;
  }

  /** Goes on remembering a file that is not asked for. */
  keep({ sha256 }: OpenedFile, kind: Kind): void {
    this.#memory.keep("yaml", `${kind}\n${sha256}`);
  }
}

const lenient = new TextDecoder("utf-8", { ignoreBOM: true });

function readText(file: string, bytes: Buffer, findings: Finding[]): string | undefined {
  const place = { file, path: [] };
  const decoded = decodeText(bytes);
  if ("fault" in decoded) {
    const { code, says, offset } = decoded.fault;
    findings.push({ code, place, text: "", says: `In this file ${says}`, offset });
    return undefined;
  }
  if (decoded.text.startsWith("\ufeff")) {
    findings.push({ code: "byte-order-mark", place, text: "", says: "The file begins with one.", offset: 0 });
    return undefined;
  }
  return decoded.text;
}
