import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { violationsOf } from "../harness/axe.ts";
import { ARTICLES } from "../harness/expected.ts";
import { libraryWords } from "../harness/library-words.ts";
import { openQueueWindow, waitForState } from "../harness/queue.ts";
import type { Rig } from "../harness/rig.ts";
import { type Site, serveSite } from "../harness/site-server.ts";
import { startRig } from "../harness/start-rig.ts";
import { NOTE, reviewByKeys } from "./review-by-keys.ts";
import { reviewByMouse } from "./review-by-mouse.ts";

interface KeptClaims {
  readonly library: {
    readonly claims: readonly { readonly note: string; readonly links?: readonly object[] }[];
  };
}

/** A whole article, card by card, with axe between any two: on a busy machine it takes most of a minute. */
const LONG = { timeout: 150_000 };

/** The review of a whole article in one browser: by keyboard alone, by mouse alone, and with the popup closed after every step. */
export function describeReview(family: Rig["family"]): void {
  describe(`the review of an article in ${family}`, () => {
    let site: Site;
    let calm = "";
    beforeAll(async () => {
      site = await serveSite(ARTICLES);
    });
    afterAll(() => site?.close());

    async function withRig<T>(work: (rig: Rig) => Promise<T>): Promise<T> {
      const rig = await startRig(family);
      try {
        return await work(rig);
      } finally {
        await rig.close();
      }
    }

    test("by keyboard alone, without an accessibility fault at any step", LONG, async () => {
      const found: unknown[] = [];
      const between = async (_step: string, queue: Page) => {
        found.push(...(await violationsOf(queue)));
        return queue;
      };
      calm = await withRig((rig) => reviewByKeys({ rig, site, between }));
      expect(found).toEqual([]);
      const { claims } = (JSON.parse(calm) as KeptClaims).library;
      expect(claims.filter(({ note }) => note === NOTE)).toHaveLength(1);
      expect(claims.filter(({ links = [] }) => links.length > 0).length).toBeGreaterThan(0);
    });

    test("with the queue closed after every step: the very same claims are kept", LONG, async () => {
      const hunted = await withRig((rig) =>
        reviewByKeys({
          rig,
          site,
          between: async (_step, queue) => {
            const tab = await queue.evaluate(() => Number(new URLSearchParams(location.search).get("tab")));
            await queue.close();
            const again = await openQueueWindow(rig, tab);
            await waitForState(again, "queue");
            return again;
          },
        }),
      );
      expect(libraryWords(hunted)).toEqual(libraryWords(calm));
    });

    test("by mouse alone, without an accessibility fault at any step", LONG, async () => {
      const found: unknown[] = [];
      const between = async (_step: string, queue: Page) => void found.push(...(await violationsOf(queue)));
      await withRig((rig) => reviewByMouse({ rig, site, between }));
      expect(found).toEqual([]);
    });
  });
}
