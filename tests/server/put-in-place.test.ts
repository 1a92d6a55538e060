import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { putInPlace } from "../../server/page/put-in-place.ts";

async function served() {
  const folder = await mkdtemp(join(tmpdir(), "dramatis-page-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const files = async () =>
    (await readdir(folder, { recursive: true })).filter((file) => /\.(?:js|html)$/.test(file)).sort();
  const build = async (names: readonly string[]) => {
    const beside = join(folder, ".next");
    await mkdir(join(beside, "assets"), { recursive: true });
    await writeFile(join(beside, "index.html"), names.join());
    for (const name of names) await writeFile(join(beside, "assets", name), name);
    await putInPlace(beside, folder);
  };
  return { folder, files, build };
}

it("A rebuilt page keeps the parts of the one before, since open pages ask for them, and of none older.", async () => {
  const { folder, files, build } = await served();
  await build(["a-1.js", "b-1.js"]);
  expect(await files()).toEqual(["assets/a-1.js", "assets/b-1.js", "index.html"]);
  await build(["a-2.js", "b-1.js"]);
  expect(await files()).toEqual(["assets/a-1.js", "assets/a-2.js", "assets/b-1.js", "index.html"]);
  await build(["a-3.js", "b-1.js"]);
  expect(await files()).toEqual(["assets/a-2.js", "assets/a-3.js", "assets/b-1.js", "index.html"]);
  expect(await readFile(join(folder, "index.html"), "utf8")).toBe("a-3.js,b-1.js");
});

it("A page that another program has built is the one before, too.", async () => {
  const { folder, files, build } = await served();
  await mkdir(join(folder, "assets"), { recursive: true });
  await writeFile(join(folder, "index.html"), "old");
  await writeFile(join(folder, "assets/old-1.js"), "old");
  await build(["a-1.js"]);
  expect(await files()).toEqual(["assets/a-1.js", "assets/old-1.js", "index.html"]);
  await build(["a-1.js"]);
  expect(await files()).toEqual(["assets/a-1.js", "index.html"]);
});

it("The page is never without a part that it names, at whatever moment a build is put in place.", async () => {
  const { folder, build } = await served();
  const named = async () => (await readFile(join(folder, "index.html"), "utf8")).split(",");
  await build(["a-0.js"]);
  let over = false;
  const missing: string[] = [];
  const reader = (async () => {
    while (!over) {
      for (const name of await named()) {
        const found = await readFile(join(folder, "assets", name), "utf8").catch(() => null);
        // A reader so slow that the page has been built twice since is told, and loads it anew.
        if (found !== name && (await named()).includes(name)) missing.push(name);
      }
    }
  })();
  for (let turn = 1; turn < 40; turn++) await build([`a-${turn}.js`, `b-${turn}.js`]);
  over = true;
  await reader;
  expect(missing).toEqual([]);
});
