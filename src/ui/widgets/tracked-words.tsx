import type { ReactNode } from "react";
import { changedWords } from "../../client/selectors/text/changed-words.ts";

type TrackedProps = Readonly<{ before: string; now: string }>;

/** New words with the changes marked: struck words are crossed out and new words underlined. */
export function TrackedWords({ before, now }: TrackedProps): ReactNode {
  if (now === "") return <del>{before}</del>;
  return changedWords(before, now).map(({ kind, text }, at) => {
    const key = `${at}-${kind}`;
    if (kind === "kept") return <span key={key}>{text}</span>;
    return kind === "struck" ? <del key={key}>{text}</del> : <ins key={key}>{text}</ins>;
  });
}
