import "../map-group-by.ts";
import { defineConfig } from "vitest/config";

/** Real browsers, one per file; two at a time, as the budget is two cores. */
export default defineConfig({
  test: {
    include: ["tests/built/**/*.test.ts", "tests/e2e/**/*.e2e.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    retry: 0,
  },
});
