/**
 * Two languages that nobody speaks, made from the English sentences when they are asked for. `en-XA` has accents and is
 * 40% longer; `ar-XB` runs right to left and has Arabic's six plural forms. They show what a translation will meet: a
 * text that is cut, a word that is no sentence of the catalogue, a row that runs the wrong way.
 */
export const PSEUDO = ["en-XA", "ar-XB"] as const;
export type Pseudo = (typeof PSEUDO)[number];

export function isPseudo(code: string): code is Pseudo {
  return PSEUDO.some((pseudo) => pseudo === code);
}

export type Tree = Readonly<{ [key: string]: string | Tree }>;
