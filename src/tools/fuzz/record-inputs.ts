/** Corrupt records: of this version and another, with and without events. */
import fc from "fast-check";
import type { GameEvent } from "../../engine/events/event.ts";
import { hash } from "../../engine/state/hash.ts";
import type { SavedMatch } from "../../match/types.ts";
import { changedText, changeIn } from "./change.ts";
import { corrupt } from "./corrupt.ts";

/** `bare`: only commands, as in a link. `first format`: a record that cannot be played back at all. */
const FORMS = ["bare", "saved", "older", "other content", "first format"] as const;
type Form = (typeof FORMS)[number];

const OTHER = "0000000000000000";

function inForm(saved: SavedMatch, form: Form): object {
  const { events, ...bare } = saved;
  switch (form) {
    case "bare":
      return bare;
    case "saved":
      return saved;
    case "older":
      return { ...saved, engineVersion: OTHER };
    case "other content":
      return { ...saved, contentHash: OTHER };
    case "first format":
      return { ...saved, format: 1 };
  }
}

/** Corrects the hash if the events are still readable, so that the later checks are reached. */
function madeGood(text: string, { hash: was }: SavedMatch): string {
  try {
    const { events } = JSON.parse(text) as Readonly<{ events: readonly GameEvent[] }>;
    return text.replace(`"hash":"${was}"`, `"hash":"${hash(events)}"`);
  } catch {
    return text;
  }
}

const spoiling = corrupt(changeIn([], ["setup"], ["entries"], ["events"], ["events"], ["events"]));

/** Bytes of a record that is corrupt in its document, its bytes, or both. */
export function recordBytes(matches: readonly SavedMatch[]): fc.Arbitrary<Buffer> {
  const plan = fc.record({
    saved: fc.constantFrom(...matches),
    form: fc.constantFrom<Form>("older", "older", "older", ...FORMS),
    spoiling,
    isMadeGood: fc.boolean(),
  });
  return plan.map(({ saved, form, spoiling: { changes, inBytes }, isMadeGood }) => {
    const text = changedText(inForm(saved, form), changes);
    return inBytes(Buffer.from(isMadeGood ? madeGood(text, saved) : text));
  });
}
