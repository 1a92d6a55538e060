import { describe, expect, it } from "vitest";
import type { Snapshot } from "../../../client/graph/contract.ts";
import { hexOf } from "../../../client/graph/paper.ts";
import { boxBetween, keysWithin } from "../../../client/graph/pointer/box.ts";
import { escapeXml } from "../../../client/graph/svg/escape.ts";
import { drawSvg } from "../../../client/graph/svg.ts";
import { kinds } from "../../../graph-data/model/kinds.ts";

const node = (key: string, x: number, more: Partial<Snapshot["nodes"][number]> = {}) => ({
  key,
  label: key,
  x,
  y: 50,
  size: 8,
  colour: "#123456",
  shape: "circle" as const,
  faded: false,
  labelled: true,
  ...more,
});
const edge = (source: string, target: string, line: string) => ({
  key: `${source}--${line}--${target}`,
  source,
  target,
  curvature: 0.2,
  colour: "#654321",
  size: 1,
  line,
  faded: false,
});

const picture: Snapshot = {
  width: 300,
  height: 100,
  nodes: Object.values(kinds).map(({ shape }, i) => node(`n${i}`, 20 + i * 30, { shape })),
  edges: ["solid", "dashed", "dotted", "crossed"].map((line, i) => edge(`n${i}`, `n${i + 2}`, line)),
};

describe("the picture as SVG", () => {
  it("has a shape for each node, a line for each tie, a name where one was seen, and a legend", () => {
    const svg = drawSvg(picture, { theme: "light", source: "Our article" });
    for (const { plural } of Object.values(kinds)) expect(svg).toContain(`>${plural}</text>`);
    for (const word of ["stated", "claimed", "proposed", "denied"]) expect(svg).toContain(`>${word}</text>`);
    expect(svg.match(/fill="#123456"/g)).toHaveLength(9);
    expect(svg).toContain(">n3</text>");
    expect(svg).toContain("<title>Our article</title>");
    expect(svg).not.toContain("NaN");
  });

  it("says in the legend only what occurs", () => {
    const svg = drawSvg({ ...picture, nodes: [node("a", 10)], edges: [] }, { theme: "dark", source: "" });
    expect(svg).toContain(">People</text>");
    expect(svg).not.toContain(">States</text>");
    expect(svg).not.toContain(">denied</text>");
  });

  it("breaks the legend into rows, so that every word lies within the picture, however narrow", () => {
    for (const width of [220, 320, 390, 640, 1440]) {
      const svg = drawSvg({ ...picture, width }, { theme: "light", source: "" });
      const height = Number(/viewBox="0 0 \d+ ([\d.]+)"/.exec(svg)?.[1]);
      const words = [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)">([^<]+)</g)]
        .map(([, x, y, text = ""]) => ({ x: Number(x), y: Number(y), text }))
        .filter(({ text }) => !/^n\d$/.test(text));
      expect(words).toHaveLength(13);
      for (const { x, y, text } of words) {
        expect(x + text.length * 6.4).toBeLessThanOrEqual(width);
        expect(y).toBeLessThan(height - 20);
      }
      expect(new Set(words.map(({ x, y }) => `${x} ${y}`)).size).toBe(13);
    }
  });

  it("lays what stepped back, nodes too, under the ties and nodes that did not", () => {
    const nodes = [node("a", 10), node("b", 200), node("veil", 100, { colour: "#abcdef", faded: true })];
    const edges = [
      edge("a", "b", "solid"),
      { ...edge("a", "veil", "solid"), colour: "#fedcba", faded: true },
    ];
    const svg = drawSvg({ ...picture, nodes, edges }, { theme: "light", source: "" });
    const order = ["#fedcba", "#abcdef", "#654321", "#123456"].map((colour) => svg.indexOf(colour));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((x, y) => x - y));
  });

  it("crosses out a short line once, in its middle, as the legend's sample does", () => {
    const crossed = { ...edge("a", "b", "crossed"), curvature: 0 };
    const pair = [node("a", 10), node("b", 60)];
    const svg = drawSvg({ ...picture, nodes: pair, edges: [crossed] }, { theme: "light", source: "" });
    const crosses = [
      ...svg.matchAll(/<path d="((?:M[\d. -]+L[\d. -]+)+)" stroke="#\w+" stroke-width="1.1"/g),
    ];
    expect(crosses.map(([, d = ""]) => d.split("M").length - 1)).toEqual([2, 2]);
  });

  it("draws a tie between a node and itself as a loop", () => {
    const svg = drawSvg(
      { ...picture, nodes: [node("a", 50)], edges: [edge("a", "a", "solid")] },
      { theme: "light", source: "" },
    );
    expect(svg).toMatch(/d="M[\d. ]+C/);
  });

  it("lets no label, source or colour out of its place", () => {
    const nasty = `</text><script>alert("1")</script>&'\u0000\ud800`;
    const svg = drawSvg(
      { ...picture, nodes: [node("a", 10, { label: nasty, colour: `"/><script>` })], edges: [] },
      { theme: "light", source: nasty, font: `"><script>` },
    );
    expect(svg).not.toContain("<script");
    expect(svg).not.toContain("\u0000");
    expect(svg).toContain("&lt;script&gt;alert(&quot;1&quot;)");
  });

  it("keeps emoji whole and shows what XML forbids, or what acts unseen, as a sign", () => {
    expect(escapeXml("a😀b\u0001\udc00")).toBe("a😀b␁\ufffd");
  });
});

describe("the paper", () => {
  it("is read from a computed colour, unless one can see through it", () => {
    expect(hexOf("rgb(250, 247, 240)")).toBe("#faf7f0");
    expect(hexOf("rgba(0, 0, 0, 0)")).toBeNull();
    expect(hexOf("color(display-p3 1 0 0)")).toBeNull();
  });
});

describe("a box", () => {
  it("is the same from whichever corner it is drawn", () => {
    const box = boxBetween({ x: 30, y: 40 }, { x: 10, y: 80 });
    expect(box).toEqual({ left: 10, top: 40, width: 20, height: 40 });
    expect(box).toEqual(boxBetween({ x: 10, y: 80 }, { x: 30, y: 40 }));
  });

  it("holds what lies in it or on its border, and nothing that has no place", () => {
    const points = [
      { key: "in", x: 20, y: 50 },
      { key: "border", x: 10, y: 40 },
      { key: "out", x: 31, y: 50 },
      { key: "nowhere", x: NaN, y: NaN },
    ];
    expect(keysWithin(points, { left: 10, top: 40, width: 20, height: 40 })).toEqual(["in", "border"]);
  });
});
