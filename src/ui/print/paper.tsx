import type { ReactNode } from "react";
import { countryName } from "../../client/i18n/names.ts";
import { flagAddress } from "../widgets/flag-drawings.ts";

type PaperProps = Readonly<{
  /** The kind of paper, which decides its layout. */
  kind:
    | "mandate"
    | "brief"
    | "placards"
    | "letters"
    | "roles"
    | "articles"
    | "treaty"
    | "report"
    | "sheet"
    | "kit"
    | "document"
    | "rules";
  label: string;
  children: ReactNode;
}>;

/** One hand-out. It starts on a new page and can fill several. */
export function Paper({ kind, label, children }: PaperProps): ReactNode {
  return (
    <article className="paper" data-paper={kind} aria-label={label}>
      {children}
    </article>
  );
}

/** The state's name is beside the image, so the image needs no text. */
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
