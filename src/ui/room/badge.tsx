import type { ReactNode } from "react";

/** A number on a button, with words for screen readers. */
export function Badge({ count, words }: Readonly<{ count: number; words: string }>): ReactNode {
  return (
    <span className="badge numbers" role="status">
      <span aria-hidden="true">{count}</span>
      <span className="visually-hidden">{words}</span>
    </span>
  );
}
