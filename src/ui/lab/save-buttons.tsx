import type { ReactNode, RefObject } from "react";
import { type CsvTable, csvOf } from "../../client/files/csv.ts";
import { t } from "../../client/i18n/index.ts";
import { provenanceLine, provenanceOf, withProvenance } from "../../client/lab/provenance.ts";
import { Button } from "../primitives/button.tsx";
import { saveFile, svgFileOf } from "./save-file.ts";
import { useRun } from "./use-lab.ts";

type SaveButtonsProps = Readonly<{
  /** Base name of the files, without an extension. */
  name: string;
  title: string;
  csv: CsvTable;
  /** The element that contains the drawing. */
  picture: RefObject<HTMLElement | null>;
}>;

/** Saves a figure as files: its numbers and its drawing. */
export function SaveButtons({ name, title, csv, picture }: SaveButtonsProps): ReactNode {
  const run = useRun();
  const saveCsv = (): void => {
    const table = run === null ? csv : withProvenance(csv, provenanceOf(run));
    saveFile(`${name}.csv`, "text/csv", csvOf(table));
  };
  const saveSvg = (): void => {
    const svg = picture.current?.querySelector("svg");
    if (svg instanceof SVGSVGElement) {
      const origin = run === null ? "" : provenanceLine(provenanceOf(run));
      saveFile(`${name}.svg`, "image/svg+xml", svgFileOf(svg, title, origin));
    }
  };
  return (
    <>
      <Button size="small" onPress={saveCsv}>
        {t("lab:figure.csv")}
      </Button>
      <Button size="small" onPress={saveSvg}>
        {t("lab:figure.svg")}
      </Button>
    </>
  );
}
