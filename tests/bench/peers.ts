import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

const folder = fileURLToPath(new URL(".", import.meta.url));
const require = createRequire(import.meta.url);

/** Installs the peers beside this file, unless they are there: they are no part of the product. */
export function installPeers(say: (text: string) => void): void {
  const { dependencies } = JSON.parse(readFileSync(`${folder}package.json`, "utf8"));
  if (Object.keys(dependencies).every((name) => existsSync(`${folder}node_modules/${name}`))) return;
  say("Installing the peers into tests/bench/node_modules (once).");
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--prefix", folder], {
    stdio: ["ignore", 2, "inherit"],
    shell: process.platform === "win32",
  });
  if (status !== 0)
    throw new Error("The peers could not be installed: npm ci --prefix tests/bench says why.");
}

/**
 * A peer's module. Peers are missing where types are checked, so each caller says what it uses of one.
 */
export async function peer<T>(name: string): Promise<T> {
  return (await import(pathToFileURL(require.resolve(name)).href)) as T;
}
