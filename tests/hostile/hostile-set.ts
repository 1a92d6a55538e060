import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "yaml";

/** Each sets `window.ran` if anything ever takes it for more than text. */
export const payloads = [
  "<script>window.ran=1</script>",
  `<img src=x onerror="window.ran=1">`,
  `"><svg onload=window.ran=1>`,
  `'-(window.ran=1)-'`,
  "javascript:window.ran=1",
  `</title></text></style></textarea><script>window.ran=1</script>`,
  "]]><script>window.ran=1</script>",
  "{{constructor.constructor('window.ran=1')()}} $\u007bwindow.ran=1}",
  `=HYPERLINK("javascript:window.ran=1","click")`,
  "+cmd|' /C calc'!A0",
  "-1+1",
  "@SUM(1,1)",
  "[click](javascript:window.ran=1)",
  "__proto__",
  "constructor",
  "&lt;script&gt; &amp; &#60;script&#62; %3Cscript%3E \\u003cscript\\u003e",
  `long ${"<b>long</b>".repeat(1500)}`,
  "أهلا שלום mixed with left to right",
] as const;

/** What only an article may hold, since it is kept as received: an escape, a turning mark, a null. */
export const unseen = "\u001b[31m \u202eexe.gnp\u202c \u2066x\u2069 \u0000 \u0085";

const name = (place: number, end: "a" | "b") => `Actor${place}${end}`;

/** A project's folder whose records and article carry a payload in every field that takes text. */
export async function hostileFolder(
  edit: (files: { entities: object[]; article: object; tour: object }) => void = () => {},
) {
  const folder = await mkdtemp(join(tmpdir(), "dramatis-hostile-"));
  const recordsDir = join(folder, "graph-data/records");
  const seedsDir = join(folder, "seeds");
  await Promise.all([mkdir(recordsDir, { recursive: true }), mkdir(seedsDir)]);

  const sentence = (place: number) =>
    `${name(place, "a")} hosted ${name(place, "b")} ${payloads[place]} ${unseen}`;
  const text = `${payloads.map((_, place) => sentence(place)).join("\n\n")}\n`;
  await writeFile(join(seedsDir, "hostile.txt"), text);

  const at = (place: number) => payloads[place % payloads.length] as string;
  const entities = payloads.flatMap((payload, place) =>
    (["a", "b"] as const).map((end) => ({
      id: `actor-${place}-${end}`,
      kind: "person",
      label: `${end === "a" ? payload : at(place + 5)} ${name(place, end)}`.slice(0, 2_000),
      aliases: [name(place, end), `${at(place + 1)} alias ${place}${end}`],
      description: at(place + 2),
      sameAs: `https://example.org/?q=${encodeURIComponent(at(place + 3)).slice(0, 1_000)}#"><script>window.ran=1</script>`,
      note: at(place + 4),
    })),
  );
  const article = {
    document: {
      id: "hostile",
      file: "hostile.txt",
      title: `${payloads[0]} ${payloads[1]} ${payloads[8]}`,
      published: "2025-11-17",
      language: "en",
      sha256: createHash("sha256").update(text).digest("hex"),
      note: payloads.slice(0, 12).join(" "),
    },
    claims: payloads.map((_, place) => ({
      id: `hosting-${place}`,
      subject: `actor-${place}-a`,
      predicate: "hosted",
      object: `actor-${place}-b`,
      modality: "stated",
      when: "2025-11-17",
      evidence: [{ exact: sentence(place) }],
      note: at(place + 6),
    })),
  };
  const steps = payloads.slice(0, 12).map((payload, place) => ({
    id: `stop-${place}`,
    title: payload.slice(0, 70),
    text: `${payload} ${at(place + 1)}`.slice(0, 460),
    view: { claim: `hosting-${place}` },
    claims: [`hosting-${place}`],
  }));
  const tour = { title: payloads[1], steps };
  edit({ entities, article, tour });
  await Promise.all([
    writeFile(join(recordsDir, "entities.yaml"), stringify(entities)),
    writeFile(join(recordsDir, "hostile.yaml"), stringify(article)),
    writeFile(join(recordsDir, "tour.yaml"), stringify(tour)),
  ]);
  return {
    folder,
    recordsDir,
    seedsDir,
    graph: "graph-data/built/graph.json",
    outFile: join(folder, "graph-data/built/graph.json"),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
