/** Open fonts, copied from their packages so that the page asks no other host for them. */
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

type Style = "normal" | "italic";
type Font = Readonly<{ name: string; family: string; faces: readonly (readonly [number, Style])[] }>;

const FONTS: readonly Font[] = [
  {
    name: "source-serif-4",
    family: "Source Serif 4",
    faces: [
      [400, "normal"],
      [400, "italic"],
      [600, "normal"],
    ],
  },
  {
    name: "atkinson-hyperlegible-next",
    family: "Atkinson Hyperlegible Next",
    faces: [
      [400, "normal"],
      [600, "normal"],
      [700, "normal"],
    ],
  },
];
/** latin-ext contains names such as Čapek or Şahin; the browser fetches it only when a page needs it. */
const SUBSETS = ["latin", "latin-ext"];

/** Copies the font files with their licences into `folder` and writes the style sheet that declares them. */
export function copyFonts(folder: string): void {
  const rules = FONTS.flatMap((font) => {
    const source = sourceOf(font);
    copyFileSync(join(source, "LICENSE"), join(folder, `${font.name}-license.txt`));
    const ranges: Record<string, string> = JSON.parse(readFileSync(join(source, "unicode.json"), "utf8"));
    return SUBSETS.flatMap((subset) =>
      font.faces.map(([weight, style]) => {
        const file = `${font.name}-${subset}-${weight}-${style}.woff2`;
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

function fontFace(family: string, weight: number, style: Style, file: string, range: string): string {
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
