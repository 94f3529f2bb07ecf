import type { ReactNode } from "react";

/**
 * The signs before a note: a flag on a pole (full if the wish is met), a building with columns, two links of a chain, a
 * mouth that speaks, a gavel, a nib, a tick, scales, a mask, an open ring, and two sheets of which one is like the other.
 */
const DRAWN = {
  wish: "M4 14.500V1.500h9l-2.500 3L13 7.500H4",
  accepted: "M4 14.500V1.500h9l-2.500 3L13 7.500H4",
  capital: "M1.500 6L8 1.800 14.500 6zM3.500 7v5M8 7v5M12.500 7v5M1.500 14h13",
  bound:
    "M6.800 9.200a2.600 2.600 0 010-3.700l2-2a2.600 2.600 0 013.700 3.700l-1 1M9.200 6.800a2.600 2.600 0 010 3.700l-2 2a2.600 2.600 0 01-3.700-3.700l1-1",
  floor: "M6 2.500h4v5a2 2 0 01-4 0zM3.500 7.500a4.500 4.500 0 009 0M8 12v2.500M5.500 14.500h5",
  chair: "M6.500 3.500l4 4M4.500 5.500l4-4 4 4-4 4zM7 8l-5 5M8.500 14.500h6",
  choice: "M2 14l1-4L11 2l3 3-8 8zM9.500 3.500l3 3",
  amended: "M2 14l1-4L11 2l3 3-8 8zM8.500 14.500h6",
  agreed: "M2.500 8.500l3.500 4 7.500-9",
  weight: "M8 2v12M5 14h6M2.500 4.500h11M2.500 4.500l-1.500 4h3.500zM13.500 4.500l-2 4H15z",
  bluff: "M2 4.500c4-1.500 8-1.500 12 0 0 5-2.500 8-6 9.500-3.500-1.500-6-4.500-6-9.500zM5 7h2M9 7h2",
  outside: "M8 2a6 6 0 100 12A6 6 0 008 2z",
  alike: "M2 4h7v10H2zM6 4V2h8v10H9",
} as const;

export type Note = keyof typeof DRAWN;

/** A small sign before the words of a note. It stands where a box would look like a button. */
export function NoteIcon({ of }: Readonly<{ of: Note }>): ReactNode {
  return (
    <svg className="note-icon" data-of={of} viewBox="0 0 16 16" width="15" height="15" aria-hidden="true">
      <path
        d={DRAWN[of]}
        fill={of === "wish" ? "currentColor" : "none"}
        stroke="currentColor"
        strokeWidth="1.500"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
