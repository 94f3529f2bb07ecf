import type { ReactNode } from "react";
import { list, t } from "../../client/i18n/index.ts";
import { LENGTHS, UNSEEN_NAMES } from "../../client/lab/lab-terms.ts";
import { AUDIENCES, CLIMATES } from "../../client/setup/choices.ts";
import { Disclosure } from "../primitives/disclosure.tsx";

const TERMS = [
  "scenario",
  "climate",
  "audience",
  "level",
  "average",
  "pull",
  "cooperation",
  "abuse",
  "models",
  "unseen",
  "score",
] as const;
export type LabTerm = (typeof TERMS)[number];

/** Where the terms are explained in full; pages of the build, in English. */
const DOCUMENTS = [
  { id: "lab", page: "documents/docs/LAB.html" },
  { id: "model", page: "documents/docs/MODEL.html" },
] as const;

/** What the words of a figure mean, in a fold beside it, with the documents that say more. */
export function LabKey({ terms }: Readonly<{ terms: readonly LabTerm[] }>): ReactNode {
  return (
    <div className="lab-key no-print">
      <Disclosure title={t("lab:key.heading")}>
        <dl>
          {terms.map((id) => (
            <div key={id}>
              <dt>{termOf(id)}</dt>
              <dd>{explained(id)}</dd>
            </div>
          ))}
        </dl>
        <p className="small row">
          <span>{t("lab:key.more")}</span>
          {DOCUMENTS.map(({ id, page }) => (
            <a key={id} href={page} target="_blank" rel="noreferrer">
              {t(`lab:key.document.${id}`)}
            </a>
          ))}
        </p>
      </Disclosure>
    </div>
  );
}

/** Conditions are called as the form calls them. */
function termOf(id: LabTerm): string {
  if (id === "scenario")
    return list((["lesson", "express", "standard", "full"] as const).map((own) => t(`scenario.${own}.name`)));
  if (id === "climate") return list(CLIMATES.map((own) => t(`climate.${own}.name`)));
  if (id === "audience") return list(AUDIENCES.map((own) => t(`audience.${own}.name`)));
  return t(`lab:key.${id}.term`);
}

function explained(id: LabTerm): string {
  if (id === "scenario") return t("lab:key.scenario.text", LENGTHS);
  if (id === "unseen")
    return t("lab:key.unseen.text", { count: UNSEEN_NAMES.length, treaties: list(UNSEEN_NAMES) });
  return t(`lab:key.${id}.text`);
}
