/** Open fonts, copied from their packages so that the page asks no other host for them. */
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

type Style = "normal" | "italic";
/** A weight, or two for a file that stands for both. */
type Weight = 400 | 600 | 700 | "600 700";
type Font = Readonly<{
  name: string;
  family: string;
  subsets: readonly string[];
  faces: readonly (readonly [Weight, Style])[];
}>;

/** latin-ext contains names such as Čapek or Şahin; the browser fetches each subset only when a page needs it. */
const LATIN = ["latin", "latin-ext"];

const TWO_WEIGHTS = [
  [400, "normal"],
  ["600 700", "normal"],
] as const;

const FONTS: readonly Font[] = [
  {
    name: "source-serif-4",
    family: "Source Serif 4",
    subsets: [...LATIN, "cyrillic"],
    faces: [
      [400, "normal"],
      [400, "italic"],
      [600, "normal"],
    ],
  },
  {
    name: "atkinson-hyperlegible-next",
    family: "Atkinson Hyperlegible Next",
    subsets: LATIN,
    faces: [
      [400, "normal"],
      [600, "normal"],
      [700, "normal"],
    ],
  },
  // Atkinson Hyperlegible Next has no Cyrillic. Its Latin is here for a Russian page, whose digits are of one face.
  { name: "noto-sans", family: "Noto Sans", subsets: ["latin", "cyrillic"], faces: TWO_WEIGHTS },
  { name: "noto-sans-arabic", family: "Noto Sans Arabic", subsets: ["arabic"], faces: TWO_WEIGHTS },
  { name: "noto-naskh-arabic", family: "Noto Naskh Arabic", subsets: ["arabic"], faces: TWO_WEIGHTS },
];

/** Copies the font files with their licences into `folder` and writes the style sheet that declares them. */
export function copyFonts(folder: string): void {
  const rules = FONTS.flatMap((font) => {
    const source = sourceOf(font);
    copyFileSync(join(source, "LICENSE"), join(folder, `${font.name}-license.txt`));
    const ranges: Record<string, string> = JSON.parse(readFileSync(join(source, "unicode.json"), "utf8"));
    return font.subsets.flatMap((subset) =>
      font.faces.map(([weight, style]) => {
        const file = `${font.name}-${subset}-${String(weight).slice(0, 3)}-${style}.woff2`;
        copyFileSync(join(source, "files", file), join(folder, file));
        return fontFace(font.family, weight, style, file, ranges[subset] ?? "");
      }),
    );
  });
  writeFileSync(join(folder, "fonts.css"), rules.join("\n"));
}

function sourceOf({ name }: Font): string {
  return dirname(createRequire(import.meta.url).resolve(`@fontsource/${name}/LICENSE`));
}

function fontFace(family: string, weight: Weight, style: Style, file: string, range: string): string {
  return `@font-face {
  font-family: "${family}";
  font-style: ${style};
  font-weight: ${weight};
  font-display: swap;
  src: url("./${file}") format("woff2");
  unicode-range: ${range.replaceAll(",", ", ")};
}
`;
}
