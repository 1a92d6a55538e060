import { get, type IncomingHttpHeaders } from "node:http";
import { buffer } from "node:stream/consumers";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { takeSnapshot } from "../../server/store/snapshot.ts";
import { board } from "../pictures/board.ts";
import { serving } from "./serving.ts";

// Around leaf-7 not all text is ASCII, around the others it is.
const hub = board({
  nodes: { "leaf-7": { label: "Élodie" }, "leaf-9": { label: "李 “9” 🚢" } },
  claims: Array.from({ length: 130 }, (_, i) => ["hub", i % 2 ? "met" : "accuses", `leaf-${i}`] as const),
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks with just these headers: fetch would add its own. */
function ask(address: string, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(address + path, { headers }, (response) => {
      buffer(response).then((bytes) => {
        const { statusCode: status, headers } = response;
        resolve({ status, headers, body: unpacked(bytes, headers["content-encoding"]).toString() });
      }, reject);
    }).on("error", reject);
  });
}

function unpacked(bytes: Buffer, encoding: string | undefined): Buffer {
  if (encoding === "br") return brotliDecompressSync(bytes);
  return encoding === "gzip" ? gunzipSync(bytes) : bytes;
}

/** What no two answers share. */
const apart = ({ headers: { date: _date, "x-request-id": _id, ...headers }, ...rest }: Answer) => ({
  ...rest,
  headers,
});

describe("the plainest question for neighbors", () => {
  it.each(["*", "auto", "", "https://example.org"])(
    "is answered as Express answers it, header by header, where origins are “%s”",
    async (origins) => {
      await using server = await serving(hub, { environment: { ALLOWED_ORIGINS: origins } });
      for (const key of ["hub", "leaf-2", "leaf-7", "leaf-9"]) {
        const path = `/api/nodes/${key}/neighbors`;
        const plain = await ask(server.address, path);
        const named = await ask(server.address, path, { "X-Request-Id": "asked-of-express" });
        expect(apart(plain)).toEqual(apart(named));
        expect(named.headers["x-request-id"]).toBe("asked-of-express");
        expect(plain.headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
      }
      const { headers } = await ask(server.address, "/api/nodes/hub/neighbors");
      expect(headers.link).toMatch(/rel="next"$/);
    },
  );

  it.each(["gzip, deflate, br", "gzip", "br,gzip", "deflate", "identity", "gzip;q=0", "*", "br;q=0.1, gzip"])(
    "is packed for who takes “%s” as Express packs it, the second time as the first",
    async (accepted) => {
      await using server = await serving(hub);
      // In one piece its length is known beforehand, while Express packs as it goes.
      const whole = ({ headers, ...rest }: Answer) => {
        const { "content-length": _length, "transfer-encoding": _coding, ...others } = headers;
        return apart({ ...rest, headers: others });
      };
      for (const key of ["hub", "leaf-2", "leaf-7", "hub", "leaf-2"]) {
        const path = `/api/nodes/${key}/neighbors`;
        const plain = await ask(server.address, path, { "Accept-Encoding": accepted });
        const named = await ask(server.address, path, { "Accept-Encoding": accepted, "X-Request-Id": "x-1" });
        expect(whole(plain)).toEqual(whole(named));
      }
    },
  );

  it("is of the graph that is served now, and not of the one before", async () => {
    await using server = await serving(hub);
    const path = "/api/nodes/hub/neighbors";
    const before = await ask(server.address, path);
    server.store.replace(takeSnapshot(board({ claims: [["hub", "met", "somebody"]] }), new Map()));
    const after = await ask(server.address, path);
    expect(JSON.parse(after.body).nodes.map(({ key }: { key: string }) => key)).toEqual(["somebody"]);
    expect(after.headers.etag).not.toBe(before.headers.etag);
  });

  it("is refused for a key that there is not, and for a host that is not ours", async () => {
    await using server = await serving(hub);
    expect((await ask(server.address, "/api/nodes/nobody/neighbors")).status).toBe(404);
    expect((await ask(server.address, "/api/nodes/__proto__/neighbors")).status).toBe(404);
    const foreign = await ask(server.address, "/api/nodes/hub/neighbors", { Host: "evil.example" });
    expect(foreign.status).toBe(421);
  });

  it("keeps to the limits and origins that are set", async () => {
    await using server = await serving(hub, { environment: { RATE_LIMIT: "2", ALLOWED_ORIGINS: "" } });
    const statuses = [];
    for (let i = 0; i < 3; i++) statuses.push((await ask(server.address, "/api/nodes/hub/neighbors")).status);
    expect(statuses).toEqual([200, 200, 429]);
    await using apartFromAll = await serving(hub, { environment: { ALLOWED_ORIGINS: "" } });
    const { headers } = await ask(apartFromAll.address, "/api/nodes/hub/neighbors");
    expect(headers["access-control-allow-origin"]).toBeUndefined();
  });

  it("is counted with the others", async () => {
    await using server = await serving(hub);
    await ask(server.address, "/api/nodes/hub/neighbors");
    await ask(server.address, "/api/nodes/hub/neighbors?limit=1");
    const { body } = await ask(server.address, "/metrics");
    expect(body).toContain(
      'dramatis_request_seconds_count{route="/api/nodes/{key}/neighbors",status="200"} 2',
    );
  });
});
