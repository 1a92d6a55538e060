/** An answer as it goes out. */
export interface KeptAnswer {
  readonly body: Buffer;
  /** Entity tag of the plain answer, and the Link header to the next page, if there is one. */
  readonly tag: string;
  readonly link: string | undefined;
  /** The body as it was packed, by encoding. */
  readonly packed: Map<string, Promise<Buffer>>;
}

/** Bytes that are held in all, and of one body at most. */
const most = { all: 192_000_000, body: 4_000_000 } as const;

/** The last answers about one graph, which never changes, within bounds: those asked for longest ago make way. */
export class KeptAnswers {
  readonly #kept = new Map<string, KeptAnswer>();
  readonly #most: { readonly all: number; readonly body: number };
  #bytes = 0;

  constructor(bounds: { readonly all: number; readonly body: number } = most) {
    this.#most = bounds;
  }

  /** Bytes held, each body with the room that it may take when it is packed both ways besides: JSON to a quarter or less. */
  get bytes(): number {
    return this.#bytes;
  }

  get(key: string): KeptAnswer | undefined {
    const found = this.#kept.get(key);
    if (found) {
      this.#kept.delete(key);
      this.#kept.set(key, found);
    }
    return found;
  }

  /** Keeps an answer that is not kept yet, unless it is too long. @returns it. */
  keep(key: string, answer: KeptAnswer): KeptAnswer {
    if (answer.body.length > this.#most.body) return answer;
    this.#kept.set(key, answer);
    this.#bytes += weight(answer);
    for (const [oldest, { body }] of this.#kept) {
      if (this.#bytes <= this.#most.all) break;
      this.#kept.delete(oldest);
      this.#bytes -= weight({ body });
    }
    return answer;
  }
}

const weight = ({ body }: Pick<KeptAnswer, "body">) => 1.5 * body.length;
