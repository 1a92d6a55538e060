import fc from "fast-check";

/**
 * Properties look at the same made-up cases in each run, so that none fails by chance for whoever changed something else.
 * SEED=7 looks at others, and RUNS=1000 at more of them where a test does not say how many.
 */
const { SEED = "20251117", RUNS = "100" } = process.env;
fc.configureGlobal({ seed: Number(SEED), numRuns: Number(RUNS) });
