import type { Document } from "../../graph-data/model/document.ts";
import { ask } from "./ask.ts";

/** A document with its words. */
export interface Article extends Document {
  readonly text: string;
}

const asked = new Map<string, Promise<Article>>();

/** The article, fetched once; a failed attempt is forgotten, so that the next one asks again. */
export function article(id: string): Promise<Article> {
  let promise = asked.get(id);
  if (!promise) {
    promise = ask<Article>(`/api/documents/${encodeURIComponent(id)}`);
    asked.set(id, promise);
    promise.catch(() => asked.delete(id));
  }
  return promise;
}
