import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const root = new URL("..", import.meta.url).pathname;

const browser = ["tests/browser/**/*.test.ts", "tests/hostile/page.test.ts"];
const alone = ["tests/{hostile,fuzz}/**/*.test.ts"];

/** Projects run in the order of their names: what takes longest is begun first. */
export default defineConfig({
  root,
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    setupFiles: ["tests/seeded.ts"],
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        // One Chromium for all files; each test opens, and closes, a context of its own.
        test: { name: "browser", include: browser, isolate: false, globalSetup: "tests/browser/shared.ts" },
      },
      {
        extends: true,
        // Clocks, disks and modules are replaced here: each file has a process of its own.
        test: { name: "hostile", include: alone, exclude: browser },
      },
      {
        extends: true,
        // Modules hold no state that a test could leave to another: what one file has loaded serves the next.
        test: {
          name: "modules",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: [...browser, ...alone, "tests/bench/**", "node_modules/**"],
          isolate: false,
        },
      },
    ],
  },
});
