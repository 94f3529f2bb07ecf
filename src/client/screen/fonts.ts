/**
 * The fonts of the page, for what is not drawn by style sheets. src/ui/styles/tokens.css has the same stacks
 * (tests/ui/fonts.test.ts).
 */
import { language, t } from "../i18n/index.ts";

export const SERIF =
  '"Source Serif 4", "Noto Naskh Arabic", Georgia, "Times New Roman", "Songti SC", SimSun, "Noto Serif CJK SC", serif';
const USUAL_SANS =
  '"Atkinson Hyperlegible Next", "Noto Sans", "Noto Sans Arabic", "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';
/** Atkinson Hyperlegible Next has no Cyrillic: a Russian page has letters and digits of Noto Sans. */
export const SANS =
  language() === "ru" ? USUAL_SANS.replace('"Atkinson Hyperlegible Next", ', "") : USUAL_SANS;

const FACES = [
  `400 16px ${SERIF}`,
  `600 16px ${SERIF}`,
  `italic 400 16px ${SERIF}`,
  `400 16px ${SANS}`,
  `600 16px ${SANS}`,
  `700 16px ${SANS}`,
];

/** Loads every face that writes the language of the page, and Latin with accents, but no other script. */
export async function loadFonts(): Promise<void> {
  const sample = `Aé ${t("app.name")} ${t("start.heading")}`;
  await Promise.allSettled(FACES.map((face) => document.fonts.load(face, sample)));
}
