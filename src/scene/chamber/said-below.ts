/** The line below a title: a sentence of the journal often begins with the name that the title already says. */

/** @example saidBelow("Breaking in", "Breaking in: agreed, “Without right”.") is "Agreed, “Without right”." */
export function saidBelow(title: string, sentence: string): string {
  if (title === "" || !sentence.startsWith(title)) return sentence;
  const rest = /^[:,] (.+)$/.exec(sentence.slice(title.length))?.[1];
  return rest === undefined ? sentence : rest.charAt(0).toUpperCase() + rest.slice(1);
}
