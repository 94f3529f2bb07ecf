import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { indexAbout, indexName } from "../../client/i18n/names.ts";
import { adoptedIndices, INDICES, indicesOf } from "../../client/selectors/text/verdicts.ts";
import { usePlay, useTable } from "../hooks/stores.ts";
import { Disclosure } from "../primitives/disclosure.tsx";
import { MeterBar } from "../primitives/meter-bar.tsx";

/** Six indices, one click away, each with a line that marks the value of the adopted convention. */
export function IndexBars(): ReactNode {
  return (
    <Disclosure title={t("negotiation:text.indices")}>
      <Bars />
    </Disclosure>
  );
}

function Bars(): ReactNode {
  const { scenario } = useTable();
  const now = indicesOf(scenario, usePlay().currentText());
  const real = adoptedIndices(scenario);
  return (
    <ul className="index-bars">
      {INDICES.map((index, at) => (
        <li key={index}>
          <MeterBar label={indexName(index)} value={now[at] ?? 0} most={100} line={real[at] ?? 0} />
          <p className="small soft row-between">
            <span>{indexAbout(index)}</span>
            <span className="numbers">{t("negotiation:text.indexLine", { value: real[at] ?? 0 })}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
