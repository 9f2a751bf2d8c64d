import type { ComponentChildren } from "preact";
import { webLink } from "./wording.ts";

interface ArticleLinkProps {
  readonly url: string;
  readonly children: ComponentChildren;
}

/** A link to a page of the web, opened apart and without a trace of us; plain words where the address is none. */
export function ArticleLink({ url, children }: ArticleLinkProps) {
  const address = webLink(url);
  if (address === null) return <span>{children}</span>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {children}
      <span class="unseen"> (opens in a new tab)</span>
    </a>
  );
}
