import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectFolder } from "../../server/store/project.ts";

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const read = (file: string) => readFileSync(join(projectFolder, file), "utf8");
const locked = JSON.parse(read("package-lock.json")).packages as Record<string, Locked>;
const packages = Object.entries(locked).filter(([path]) => path !== "");

/** Licences that let the project be given away under MIT. MPL-2.0 binds changes of those packages alone. */
const compatible = new Set([
  ...["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "Apache-2.0", "CC0-1.0", "Python-2.0", "MPL-2.0"],
  ...["OFL-1.1", "MIT OR Apache-2.0", "(MIT AND Zlib)"],
]);

describe("the packages that are used", () => {
  it("all have a licence that fits", () => {
    const others = packages.filter(([, { license }]) => !compatible.has(license ?? ""));
    expect(others.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
  });

  it("say the same in what was installed as in the lock file", () => {
    const differing = packages.flatMap(([path, { license }]) => {
      const file = join(projectFolder, path, "package.json");
      if (!existsSync(file)) return [];
      const own = JSON.parse(readFileSync(file, "utf8")).license;
      return typeof own === "string" && own !== license ? [`${path}: ${own}, not ${license}`] : [];
    });
    expect(differing).toEqual([]);
  });

  it("are locked for every system, or npm ci refuses on the others", () => {
    const missing = packages.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !locked[`node_modules/${name}`] && !locked[`${path}/node_modules/${name}`],
      ),
    );
    expect(missing).toEqual([]);
  });

  it("need no install script", () => {
    expect(read(".npmrc")).toMatch(/^ignore-scripts=true$/m);
    // esbuild's only checks what was installed; scarf's only counts installations.
    const scripted = packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path);
    expect(scripted.filter((path) => !/\/(esbuild|@scarf\/scarf|fsevents)$/.test(path))).toEqual([]);
  });

  it("come from no host that the lock file names", () => {
    expect(read("package-lock.json")).not.toContain('"resolved": "http');
  });
});

describe("the image", () => {
  const containerfile = read(".container/Containerfile");

  it("leaves out no package that serving imports", () => {
    const [, list = ""] = /npm uninstall [^\n]*\\\n((?:[^&]*\\\n)*[^&]*)&&/.exec(containerfile) ?? [];
    const left = list.split(/[\s\\]+/).filter(Boolean);
    expect(left.length).toBeGreaterThan(10);
    const needed = packagesOf("server/serve.ts");
    expect([...needed]).toContain("express");
    expect(left.filter((name) => needed.has(name))).toEqual([]);
  });

  it("runs as nobody, from files that it does not write", () => {
    expect(containerfile).toMatch(/^USER 65534:65534$/m);
    // It has no tsx, which would keep what it made of the sources: Node runs them itself.
    expect(containerfile).toMatch(/^FROM docker\.io\/library\/node:22-alpine$/m);
    expect(containerfile).toMatch(/^CMD \["node", "server\/serve\.ts"\]$/m);
    expect(containerfile).toMatch(/WATCH=false/);
  });
});

/** Names of the packages that a program loads at once, through all files of ours that it imports. */
function packagesOf(program: string, seen = new Set<string>()): Set<string> {
  if (seen.has(program)) return new Set();
  seen.add(program);
  const found = new Set<string>();
  const imports = /^(?:import|export)\b(?! type)[^;]*?(?:from )?"([^"]+)";/gm;
  for (const [, from = ""] of read(program).matchAll(imports)) {
    if (from.startsWith(".")) {
      for (const name of packagesOf(join(dirname(program), from), seen)) found.add(name);
    } else if (!from.startsWith("node:")) {
      found.add(/^(?:@[^/]+\/)?[^/]+/.exec(from)?.[0] ?? from);
    }
  }
  return found;
}
