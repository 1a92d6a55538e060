import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";

/** A program or module of ours as one file of plain JavaScript, so that hundreds of processes start in a moment each. */
export async function bundle(entry: string): Promise<{ file: string; remove(): Promise<void> }> {
  const outDir = await mkdtemp(join(tmpdir(), "dramatis-bundle-"));
  await build({
    configFile: false,
    logLevel: "error",
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir,
      emptyOutDir: true,
      target: "node20",
      rollupOptions: { output: { entryFileNames: "program.mjs", codeSplitting: false } },
    },
  });
  return { file: join(outDir, "program.mjs"), remove: () => rm(outDir, { recursive: true, force: true }) };
}
