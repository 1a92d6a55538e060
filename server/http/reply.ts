/** An answer that is more than data for a JSON body. */
export class Reply {
  readonly body: string | Buffer | Iterable<string | Uint8Array>;
  readonly mediaType: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly status: number;
  /** Cursor of the page after this one, for the Link header. */
  readonly next: string | null;

  constructor(
    body: string | Buffer | Iterable<string | Uint8Array>,
    more: {
      mediaType?: string;
      headers?: Record<string, string>;
      status?: number;
      next?: string | null;
    } = {},
  ) {
    this.body = body;
    this.mediaType = more.mediaType ?? "application/json";
    this.headers = more.headers ?? {};
    this.status = more.status ?? 200;
    this.next = more.next ?? null;
  }
}
