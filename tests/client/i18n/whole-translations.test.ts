/** Sentences that a translation once told by half: the half that was lost is there in every language. */
import { expect, test } from "vitest";
import { CATALOGUE_FOLDER, cataloguesIn } from "../../../src/tools/translations/catalogue-files.ts";
import { begun } from "../../../src/tools/translations/translations-program.ts";

const files = cataloguesIn(CATALOGUE_FOLDER);

/** By key without its plural form: what the sentence has to say in each language. */
const SAID: readonly (readonly [file: string, key: string, words: Readonly<Record<string, RegExp>>])[] = [
  ["lab", "trust.beside", { ar: /بالترتيب نفسه/, en: /in the same order/, fr: /dans le même ordre/ }],
  [
    "lab",
    "cite.error",
    { ar: /المعاهدات التي[^.]*\{\{hold\}\}/, en: /\{\{hold\}\} of them/, fr: /\{\{hold\}\} d’entre eux/ },
  ],
  ["debrief", "place.partyWaiting", { ar: /حيز النفاذ/, en: /not yet in force/, fr: /en attente/ }],
  [
    "content",
    "case.bankfraud.because.data.laundering.crypto-as-property",
    {
      ar: /محافظ العملات .* شركات العملات/,
      en: /wallets .* coin firms/,
      fr: /portefeuilles .* sociétés crypto/,
    },
  ],
  [
    "content",
    "case.island.because.data.realtime.no-realtime",
    { ar: /للمتابعة المباشرة/, en: /live duty/, fr: /devoir de suivre en direct/ },
  ],
];

test.each(SAID)("%s:%s says all that its English says", (file, key, words) => {
  for (const language of ["en", ...begun()]) {
    const found = [...files.sentences(language, file)].filter(
      ([name]) => name === key || name.startsWith(`${key}_`),
    );
    expect(found, language).not.toEqual([]);
    const lost = found.filter(([, sentence]) => !words[language]?.test(sentence));
    expect(lost, language).toEqual([]);
  }
});
