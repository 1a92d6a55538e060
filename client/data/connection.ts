import { createSignal, type Signal } from "../state/signal.ts";
import { ask, Refused } from "./ask.ts";

/** What the page knows of its server. `at` is where broken records are broken: "entities.yaml:12". */
export type Connection =
  | { readonly type: "here" }
  | { readonly type: "gone" }
  | { readonly type: "newer" }
  | {
      readonly type: "degraded";
      readonly problems: readonly { readonly at: string; readonly message: string }[];
    };

/** As much of /api/health as the page reads; what is missing is taken as well. */
export interface Health {
  readonly graph?: { readonly sha256?: string };
  readonly problems?: readonly {
    readonly file?: string;
    readonly line?: number;
    readonly message?: string;
  }[];
}

/** Milliseconds between questions. */
const calm = 15_000;
const anxious = 2_000;

/** What an answer (or none) means, given the build that the page was opened on. */
export function connectionOf(health: Health | null, opened: string | undefined): Connection {
  if (health === null) return { type: "gone" };
  const sha256 = health.graph?.sha256;
  if (opened !== undefined && sha256 !== undefined && sha256 !== opened) return { type: "newer" };
  const problems = health.problems ?? [];
  if (problems.length === 0) return { type: "here" };
  return {
    type: "degraded",
    problems: problems.map(({ file, line, message }) => ({
      at: [file, line].filter((part) => part !== undefined).join(":"),
      message: message ?? "no message",
    })),
  };
}

/** Asks the server how it is: seldom while it answers, often while it does not, never while the page is out of sight. */
export function watchConnection(): Signal<Connection> {
  const connection = createSignal<Connection>({ type: "here" });
  let opened: string | undefined;
  let timer: ReturnType<typeof setTimeout>;

  async function look(): Promise<void> {
    clearTimeout(timer);
    if (!document.hidden) {
      const health = await ask<Health>("/api/health").catch((error: unknown): Health | null => {
        // An answer of any kind is a sign of life; only silence is not.
        return error instanceof Refused && error.status < 500 ? {} : null;
      });
      opened ??= health?.graph?.sha256;
      const next = connectionOf(health, opened);
      if (next.type !== connection.get().type || next.type === "degraded") connection.set(next);
    }
    timer = setTimeout(look, connection.get().type === "gone" ? anxious : calm);
  }

  window.addEventListener("online", look);
  window.addEventListener("offline", look);
  document.addEventListener("visibilitychange", look);
  timer = setTimeout(look, 1_000);
  return connection;
}
