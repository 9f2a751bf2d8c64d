import type { Signal } from "@preact/signals";
import type { JSX } from "preact";
import { describeOpenError } from "../write-error.ts";
import { resolvedOnes } from "./batch.ts";
import { CardList } from "./CardList.tsx";
import { countCards } from "./cards.ts";
import { FilterBar } from "./FilterBar.tsx";
import { Help } from "./Help.tsx";
import { Key } from "./Key.tsx";
import { OutcomeLine } from "./OutcomeLine.tsx";
import { PageTools } from "./PageTools.tsx";
import type { QueueModel } from "./queue-model.ts";
import { SiteSwitch } from "./SiteSwitch.tsx";
import type { SiteModel } from "./site-model.ts";

export interface QueueProps {
  readonly queue: QueueModel;
  readonly site: SiteModel;
  readonly openWorkspace: () => void;
  /** Opens the same queue as a window of its own; null where it is one. */
  readonly popOut: (() => void) | null;
  /** Opens the same queue beside the page, at once in the click; null where it cannot, or is there already. */
  readonly keepOpen: (() => void) | null;
  readonly help: Signal<boolean>;
}

/** The review queue of one page, in whatever window it stands. */
export function Queue({ queue, site, openWorkspace, popOut, keepOpen, help }: QueueProps): JSX.Element {
  const state = stateOf(queue);
  // Once the page was read, what is left of the window belongs to the cards.
  const isRead = state === "queue" || state === "empty";
  return (
    <main class="queue" data-state={state}>
      <header class="queue-head">
        <h1 class="brand">Plimsoll</h1>
        <nav class="head-links" aria-label="Other windows">
          {keepOpen !== null && (
            <button type="button" class="quiet" title="Keep open in the side panel" onClick={keepOpen}>
              Keep open
            </button>
          )}
          {popOut !== null && (
            <button type="button" class="quiet" onClick={popOut}>
              Pop out
            </button>
          )}
          <button type="button" class="quiet" onClick={openWorkspace}>
            Workspace
          </button>
          <button
            type="button"
            class="quiet"
            aria-label="Keys"
            onClick={() => {
              help.value = true;
            }}
          >
            ?
          </button>
        </nav>
      </header>
      {!isRead && <SiteSwitch site={site} afterGrant={() => state === "unread" && void queue.mark()} />}
      <Body queue={queue} state={state} />
      <OutcomeLine
        outcome={queue.outcome}
        canUndo={queue.canUndo}
        undo={() => void queue.undo()}
        undoKey={<Key queue={queue} action="undo" />}
      />
      {isRead && (
        <PageTools queue={queue}>
          <SiteSwitch site={site} afterGrant={() => undefined} />
        </PageTools>
      )}
      <Help queue={queue} open={help} />
    </main>
  );
}

type State = "unread" | "reading" | "failed" | "queue" | "empty";

function stateOf({ view, cards }: QueueModel): State {
  if (view.value.kind !== "read") return view.value.kind;
  return cards.value.length === 0 ? "empty" : "queue";
}

function Body({ queue, state }: { readonly queue: QueueModel; readonly state: State }): JSX.Element {
  const view = queue.view.value;
  if (view.kind === "failed") {
    return (
      <section class="failure" role="alert">
        <p>{describeOpenError(view.error)}</p>
        <button type="button" onClick={() => void queue.mark()}>
          Try again
        </button>
      </section>
    );
  }
  switch (state) {
    case "unread":
      return (
        <section class="start">
          <button type="button" class="primary big" onClick={() => void queue.mark()}>
            Mark claims on this page
          </button>
          <p class="message">
            Reads this page once, on this computer. Nothing is sent anywhere, and the page is not changed.
          </p>
        </section>
      );
    case "empty":
      return <p class="message">No dates, figures, ships or weapons were found in the text of this page.</p>;
    case "queue":
      return (
        <>
          <Progress queue={queue} />
          <FilterBar queue={queue} />
          {queue.shown.value.length === 0 && (
            <p class="message" role="status">
              No card fits this filter.
            </p>
          )}
          <CardList queue={queue} />
        </>
      );
    default:
      return (
        <p class="message" role="status">
          Reading the page …
        </p>
      );
  }
}

function Progress({ queue }: { readonly queue: QueueModel }): JSX.Element {
  const { open } = countCards(queue.cards.value);
  const total = queue.cards.value.length;
  const reviewed = total - open;
  const view = queue.view.value;
  const draft = view.kind === "read" ? view.review.draft : null;
  const resolved = resolvedOnes(queue.cards.value).length;
  return (
    <section class="progress" aria-label="Progress">
      <h2 class="article-title" dir="auto">
        {draft?.title ?? ""}
      </h2>
      <progress value={reviewed} max={total} aria-label="Reviewed" />
      <div class="counts">
        <p>
          {reviewed} of {total} reviewed
        </p>
        {resolved > 1 && (
          <button
            type="button"
            class="offer"
            title="Those whose subject, measure and speaker were read, and whose dates are in the calendar"
            onClick={() => void queue.confirmResolved()}
          >
            Confirm {resolved} fully read <Key queue={queue} action="confirm-resolved" />
          </button>
        )}
      </div>
      {draft?.extraction.extent === "first-part" && (
        <p class="message">This page is very long; only its first part was read.</p>
      )}
      {queue.page.value === "left" && (
        <p class="message" role="status">
          The page was left. What was read of it is still here to be reviewed.
        </p>
      )}
      {open === 0 && <p class="message">Everything on this page is reviewed.</p>}
    </section>
  );
}
