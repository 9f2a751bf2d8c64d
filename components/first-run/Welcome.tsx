import { NEVER } from "../library/never.ts";
import { Legend } from "./Legend.tsx";

/** What a person sees once, after Plimsoll was added to the browser. */
export function Welcome() {
  return (
    <>
      <h1>See what each figure in the news carries</h1>
      <p class="lead">
        Plimsoll marks the reported figures in a news article, lets you confirm them as claims, keeps them on
        this computer, and shows where articles agree and where they do not.
      </p>
      <p>
        <a class="button" href="sample.html">
          Try it on a sample article
        </a>
      </p>
      <section class="panel" aria-labelledby="marks">
        <h2 id="marks">What it marks</h2>
        <Legend />
      </section>
      <section class="panel" aria-labelledby="use">
        <h2 id="use">How it goes</h2>
        <ol>
          <li>Open a news article and click Plimsoll's button on the toolbar.</li>
          <li>Rest the pointer on a mark to see what it was understood as.</li>
          <li>
            In the window of that button, confirm the claims you agree with. You can correct the main fields
            first.
          </li>
          <li>
            The <a href="workspace.html">workspace</a> keeps them, compares them and exports them.
          </li>
        </ol>
      </section>
      <section class="panel" aria-labelledby="never">
        <h2 id="never">What it never does</h2>
        <ul>
          {NEVER.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <p class="hint">
          The <a href="workspace.html#settings">settings</a> show every permission it has, and what each is
          for.
        </p>
      </section>
    </>
  );
}
