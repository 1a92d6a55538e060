/** Parts of a body, made or read one after another. */
type Chunks = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/** An answer that is more than data for a JSON body. */
export class Reply {
  readonly body: string | Buffer | Chunks;
  readonly mediaType: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly status: number;
  /** Cursor of the page after this one, for the Link header. */
  readonly next: string | null;
  /** What the whole body is made from, where the same always gives the same: it is then packed once, and well. */
  readonly madeFrom: object | null;
  /** To be told of each chunk of the body that is written, and looked at no more, by whoever can say so. */
  readonly written: (chunk: Uint8Array) => void;

  constructor(
    body: string | Buffer | Chunks,
    more: {
      mediaType?: string;
      headers?: Record<string, string>;
      status?: number;
      next?: string | null;
      madeFrom?: object | null;
      written?: (chunk: Uint8Array) => void;
    } = {},
  ) {
    this.body = body;
    this.mediaType = more.mediaType ?? "application/json";
    this.headers = more.headers ?? {};
    this.status = more.status ?? 200;
    this.next = more.next ?? null;
    this.madeFrom = more.madeFrom ?? null;
    this.written = more.written ?? (() => {});
  }
}
