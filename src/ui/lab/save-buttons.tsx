import type { ReactNode, RefObject } from "react";
import { t } from "../../client/i18n/index.ts";
import { Button } from "../primitives/button.tsx";
import { saveFile, svgFileOf } from "./save-file.ts";

type SaveButtonsProps = Readonly<{
  /** Base name of the files, without an extension. */
  name: string;
  title: string;
  csv: string;
  /** The element that contains the drawing. */
  picture: RefObject<HTMLElement | null>;
}>;

/** Saves a figure as files: its numbers and its drawing. */
export function SaveButtons({ name, title, csv, picture }: SaveButtonsProps): ReactNode {
  const saveSvg = (): void => {
    const svg = picture.current?.querySelector("svg");
    if (svg instanceof SVGSVGElement) saveFile(`${name}.svg`, "image/svg+xml", svgFileOf(svg, title));
  };
  return (
    <>
      <Button size="small" onPress={() => saveFile(`${name}.csv`, "text/csv", csv)}>
        {t("lab:figure.csv")}
      </Button>
      <Button size="small" onPress={saveSvg}>
        {t("lab:figure.svg")}
      </Button>
    </>
  );
}
