import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formatNames } from "../../graph-data/formats/formats.ts";
import { payloads } from "./hostile-set.ts";
import { serveHostile } from "./serve-hostile.ts";

let site: Awaited<ReturnType<typeof serveHostile>>;
beforeAll(async () => {
  site = await serveHostile();
});
afterAll(() => site?.close());

const ask = (path: string) => fetch(`${site.url}${path}`);
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const acting = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/u;

describe("hostile records, asked for", () => {
  it.each([
    "api/graph",
    "api/nodes?limit=100",
    "api/nodes/actor-0-a",
    "api/nodes/actor-0-a/neighbors",
    "api/claims",
    "api/claims/hosting-0",
    "api/documents/hostile",
    "api/documents/hostile/annotations",
    "api/search?q=script",
    "api/search?q=%3Cscript%3E",
    "api/verify?quote=%3Cscript%3Ewindow.ran%3D1%3C%2Fscript%3E",
    "api/paths?source=actor-0-a&target=actor-0-b",
    "api/tour",
    "api/openapi.json",
    "api/health",
    "api/nodes/%3Cscript%3Ewindow.ran=1%3C%2Fscript%3E",
    "api/%3Cimg%20src=x%20onerror=window.ran=1%3E",
    "metrics",
  ])("at /%s are data that no browser takes for a page", async (path) => {
    const answer = await ask(path);
    await answer.text();
    const { headers } = answer;
    expect(headers.get("content-type")).toMatch(/^(application\/(problem\+|ld\+)?json|text\/plain)/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  it.each(formatNames)("as %s are a download, not a page", async (name) => {
    const answer = await ask(`api/export/${name}?edges=claims`);
    await answer.arrayBuffer();
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-disposition")).toMatch(/^attachment; filename="dramatis\.[\w.]+"$/);
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  });

  it.each(["gexf", "graphml"])(
    "as %s hold nothing but the format's own elements, and nothing unseen",
    async (name) => {
      const text = await (await ask(`api/export/${name}`)).text();
      const tags = new Set([...text.matchAll(/<\/?([\w:]+)/g)].map(([, tag]) => tag));
      for (const foreign of ["script", "img", "svg", "b", "title"]) expect([...tags]).not.toContain(foreign);
      expect(text).not.toMatch(acting);
      expect(text).toContain("&lt;script&gt;window.ran=1");
    },
  );

  it("are cited in one line, with nothing that acts where it is pasted, even where the article has it", async () => {
    for (const place of payloads.keys()) {
      const { citation, context } = (await (await ask(`api/claims/hosting-${place}`)).json()) as {
        citation: { line: string };
        context: object[];
      };
      expect(citation.line).not.toMatch(/[\r\n]/);
      expect(citation.line).not.toMatch(acting);
      expect(context).toHaveLength(1);
    }
  });
});
