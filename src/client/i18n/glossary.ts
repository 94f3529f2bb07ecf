/** The terms of the glossary, in the words of the content. */
import { contentKeys, fromContent, hasContent } from "./index.ts";

/** `plain` says the term in everyday words; it is empty if no few words do. */
export type GlossaryTerm = Readonly<{ term: string; plain: string; explanation: string }>;

export function glossaryTerm(id: string): GlossaryTerm {
  const plain = `term.${id}.plain` as const;
  return {
    term: fromContent(`term.${id}.name`),
    plain: hasContent(plain) ? fromContent(plain) : "",
    explanation: fromContent(`term.${id}.explanation`),
  };
}

export function glossaryIds(): readonly string[] {
  return contentKeys("term");
}
