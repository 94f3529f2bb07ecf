import type { ReactNode, RefObject } from "react";
import { type CsvTable, csvOf } from "../../client/files/csv.ts";
import { t } from "../../client/i18n/index.ts";
import {
  type Provenance,
  provenanceLines,
  provenanceOf,
  withProvenance,
} from "../../client/lab/provenance.ts";
import { Button } from "../primitives/button.tsx";
import { withoutEmptyPulls } from "./pull-columns.ts";
import { type PictureKey, type PictureWords, pngFileOf, saveFile, svgFileOf } from "./save-file.ts";
import { useRun } from "./use-lab.ts";

type SaveButtonsProps = Readonly<{
  /** Base name of the files, without an extension. */
  name: string;
  title: string;
  csv: CsvTable;
  /** The element that contains the drawing. */
  picture: RefObject<HTMLElement | null>;
  /** What a reader of the picture has to know: its sentence, its keys, its bands and the model's error. */
  notes: readonly string[];
  keys?: readonly PictureKey[];
  /** Where the figures come from, if not from one study. */
  origin?: Provenance;
}>;

/** Saves a figure as files: its numbers and its drawing. */
export function SaveButtons(props: SaveButtonsProps): ReactNode {
  const { name, title, csv, picture, notes, keys = [] } = props;
  const run = useRun();
  const origin = (): Provenance | null => props.origin ?? (run === null ? null : provenanceOf(run));
  const saveCsv = (): void => {
    const from = origin();
    const table = from === null ? csv : withProvenance(withoutEmptyPulls(csv), from);
    saveFile(`${name}.csv`, "text/csv", csvOf(table));
  };
  const words = (): PictureWords => {
    const from = origin();
    return {
      title,
      notes: [t("lab:figure.exercise"), ...notes],
      keys,
      origin: from === null ? [] : provenanceLines(from),
    };
  };
  const drawn = (): SVGSVGElement | null => picture.current?.querySelector("svg") ?? null;
  const saveSvg = (): void => {
    const svg = drawn();
    if (svg !== null) saveFile(`${name}.svg`, "image/svg+xml", svgFileOf(svg, words()));
  };
  const savePng = async (): Promise<void> => {
    const svg = drawn();
    if (svg !== null) saveFile(`${name}.png`, "image/png", await pngFileOf(svg, words()));
  };
  // A table saved while the other strengths of the pull are played would have empty columns.
  const isEarly = run?.isWeighing === true;
  return (
    <>
      <Button size="small" isDisabled={isEarly} onPress={saveCsv}>
        {t("lab:figure.csv")}
      </Button>
      <Button size="small" isDisabled={isEarly} onPress={saveSvg}>
        {t("lab:figure.svg")}
      </Button>
      <Button size="small" isDisabled={isEarly} onPress={() => void savePng()}>
        {t("lab:figure.png")}
      </Button>
    </>
  );
}
