import type { ReactNode } from "react";
import { countryName } from "../../client/i18n/names.ts";
import { flagAddress } from "./flags.ts";

type PaperProps = Readonly<{
  /** What it is: one of its kind looks like the next. */
  kind:
    | "mandate"
    | "brief"
    | "placards"
    | "letters"
    | "roles"
    | "articles"
    | "treaty"
    | "report"
    | "document";
  label: string;
  children: ReactNode;
}>;

/** One hand-out: it begins on a new page, and goes on to the next where it is long. */
export function Paper({ kind, label, children }: PaperProps): ReactNode {
  return (
    <article className="paper" data-paper={kind} aria-label={label}>
      {children}
    </article>
  );
}

/** The state's name stands beside it. */
export function PaperFlag({ iso3 }: Readonly<{ iso3: string }>): ReactNode {
  return <img className="paper-flag" src={flagAddress(iso3)} alt="" />;
}

export function StateCell({ iso3 }: Readonly<{ iso3: string }>): ReactNode {
  return (
    <th scope="row" className="paper-state">
      <PaperFlag iso3={iso3} /> {countryName(iso3)}
    </th>
  );
}
