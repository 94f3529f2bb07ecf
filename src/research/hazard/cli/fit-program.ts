/** The options of `npm run fit`, and what it prints. */
import type { Command } from "commander";
import { jsonOption } from "../../../cli/options.ts";
import { printLine } from "../../../cli/output.ts";
import { programOf } from "../../../cli/program.ts";
import { tableOf } from "../../../cli/table.ts";
import { CLIMATE } from "../../../engine/model/climate.ts";
import { HAZARD } from "../../../engine/model/hazard.ts";
import { readProductHistory } from "../../history/product-history.ts";
import { fitHazard, type HazardFit } from "../fit-hazard.ts";
import { TERMS, type Term } from "../setting.ts";
import { fitMessages as words } from "./messages.ts";

export function fitProgram(): Command {
  return programOf("fit", words.about)
    .addOption(jsonOption())
    .addHelpText("after", `\n${words.epilogue}`)
    .action(({ json }: Readonly<{ json: boolean }>) => {
      const fit = fitHazard(readProductHistory().pasts);
      printLine(json ? JSON.stringify(reportOf(fit)) : readable(fit));
    });
}

const THOUSAND = 1000;
const thousandths = (value: number): number => Math.round(THOUSAND * value);

type Row = Readonly<{ term: Term; fitted: number; error: number; game: number }>;

function rowsOf({ terms, errors }: HazardFit): Row[] {
  return TERMS.map((term) => ({
    term,
    fitted: thousandths(terms[term]),
    error: thousandths(errors[term]),
    game: HAZARD[term],
  }));
}

/** All values are in thousandths of a logit. */
function reportOf(fit: HazardFit) {
  const { treaties, months, deposits, level, measured, spread } = fit;
  return {
    treaties,
    months,
    deposits,
    terms: rowsOf(fit),
    level: { fitted: thousandths(level), game: HAZARD.constant },
    spread: {
      pace: {
        measured: thousandths(measured.level),
        widened: thousandths(spread.level),
        game: CLIMATE.measured.pace,
      },
      tilt: {
        measured: thousandths(measured.tilt),
        widened: thousandths(spread.tilt),
        game: CLIMATE.measured.tilt,
      },
    },
  };
}

function readable(fit: HazardFit): string {
  const { treaties, months, deposits, level, spread } = reportOf(fit);
  const rows = rowsOf(fit).map(({ term, fitted, error, game }) => [
    words.terms[term],
    String(fitted),
    String(error),
    String(game),
  ]);
  const spreadRow = (name: "pace" | "tilt"): string[] => {
    const { measured, widened, game } = spread[name];
    return [words.spread[name](measured), String(widened), "", String(game)];
  };
  return [
    words.title(treaties, months, deposits),
    "",
    ...tableOf(words.columns, [
      [words.level, String(level.fitted), "", String(level.game)],
      ...rows,
      spreadRow("pace"),
      spreadRow("tilt"),
    ]),
  ].join("\n");
}
