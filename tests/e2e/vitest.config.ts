import "../map-group-by.ts";
import { defineConfig } from "vitest/config";

/** Real browsers, one per file; two at a time, as the budget is two cores. */
export default defineConfig({
  test: {
    include: ["tests/built/**/*.test.ts", "tests/e2e/**/*.e2e.ts"],
    // A whole job takes half a minute on two free cores; a busy machine must not fail it.
    testTimeout: 150_000,
    hookTimeout: 150_000,
    maxWorkers: 2,
    retry: 0,
  },
});
