import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exportAddress, files, gephiLiteAddress } from "../../../client/state/takeaway/export-address.ts";
import { sourceLine } from "../../../client/state/takeaway/source-line.ts";
import { openFilter } from "../../../client/state/view.ts";
import { formatNames } from "../../../graph-data/formats/formats.ts";

const filter = { ...openFilter, kind: ["person"], modality: ["stated", "denied"], without: ["ada"] } as const;

describe("the files to take away", () => {
  it("are those of the API", () => {
    expect(files.map(({ name }) => name)).toEqual([...formatNames]);
  });

  it("carry the filter under the API's names, and nothing where there is none", () => {
    expect(exportAddress("csv", filter)).toBe(
      "/api/export/csv?kind=person&modality=stated&modality=denied&without=ada",
    );
    expect(exportAddress("gexf", openFilter)).toBe("/api/export/gexf");
  });

  it("write a family out as its predicates, since the API has no families", () => {
    const query = new URLSearchParams(
      exportAddress("json", { ...openFilter, family: ["encounter"] }).split("?")[1],
    );
    expect(query.has("family")).toBe(false);
    expect(query.getAll("predicate")).toContain("hosted");
  });

  it("open in Gephi Lite by an absolute address that survives being a parameter", () => {
    const address = new URL(gephiLiteAddress("http://127.0.0.1:3000", filter));
    expect(address.origin + address.pathname).toBe("https://gephi.org/gephi-lite/");
    expect(address.searchParams.get("file")).toBe(
      "http://127.0.0.1:3000/api/export/graph.gexf?kind=person&modality=stated&modality=denied&without=ada",
    );
  });
});

describe("the line under a picture", () => {
  const source = { titles: ["A title"], shown: 3, all: 8, address: "http://localhost/?node=ada" };

  it("names the article, how much is shown, and the view", () => {
    expect(sourceLine(source, 200)).toBe("“A title” · 3 of 8 ties · http://localhost/?node=ada");
    expect(sourceLine({ ...source, shown: 8 }, 200)).toContain("8 ties");
  });

  it("lets go of the view first, then of the end of the title", () => {
    expect(sourceLine(source, 44)).toBe("“A title” · 3 of 8 ties · http://localhost/");
    expect(sourceLine({ ...source, titles: ["A very long title indeed"] }, 52)).toBe(
      "“A very long titl… · 3 of 8 ties · http://localhost/",
    );
  });

  it("is never longer than there is room, as long as the rest fits", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 80 }), { maxLength: 5 }),
        fc.integer({ min: 40, max: 300 }),
        (titles, most) => {
          expect(sourceLine({ ...source, titles }, most).length).toBeLessThanOrEqual(most);
        },
      ),
    );
  });
});
