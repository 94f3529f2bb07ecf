/** A reader's correction, which the page saves as a file, as the sentences that it changes. */
import type { Catalogues } from "./catalogue-files.ts";

/** What `src/ui/shell/correction-dialog.tsx` saves: words as the page showed them, and better ones. */
export type Correction = Readonly<{ language: string; page: string; wrong: string; better: string }>;

export type Corrected = Readonly<{ key: string; before: string; after: string }>;

const PLACE = /\{\{[^}]*\}\}/g;

/** Spaces and quotation marks as nobody types them. */
const plain = (text: string): string =>
  text
    .trim()
    .replaceAll("'", "’")
    .replaceAll(/[\u00a0\u202f\u2066-\u2069]/g, (sign) => (/[\u00a0\u202f]/.test(sign) ? " " : ""));

/** Every sentence that the wrong words can come from, with the better ones in it. None if no sentence has them. */
export function correctedBy(
  files: Catalogues,
  { language, wrong, better }: Correction,
): readonly Corrected[] {
  return files.namespaces.flatMap((namespace) =>
    [...files.sentences(language, namespace)].flatMap(([key, before]) => {
      const after = corrected(before, plain(wrong), plain(better));
      return after === null || after === before ? [] : [{ key: `${namespace}:${key}`, before, after }];
    }),
  );
}

/** A sentence has the wrong words as they are written, or as a whole with its places filled. */
function corrected(sentence: string, wrong: string, better: string): string | null {
  const own = plain(sentence);
  if (own.includes(wrong)) return own.replace(wrong, better);
  const places = sentence.match(PLACE) ?? [];
  if (places.length === 0) return null;
  const literal = own.split(PLACE).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const found = new RegExp(`^${literal.join("(.+?)")}$`).exec(wrong);
  // A sentence that is nearly all places would fit any words.
  if (found === null || literal.join("").length < wrong.length / 2) return null;
  return places.reduce((text, place, at) => text.replace(found[at + 1] ?? "", place), better);
}
