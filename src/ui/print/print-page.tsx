import type { ReactNode } from "react";
import { direction, t } from "../../client/i18n/index.ts";
import { Button } from "../primitives/button.tsx";
import { ScreenHeading } from "../primitives/screen-heading.tsx";
import { ScreenFrame } from "../shell/screen-frame.tsx";

type PrintPageProps = Readonly<{
  /** What the page is called, if it is not the page of papers. */
  heading?: string;
  lead: string;
  /** The words of the button and a note below it, if they are not the usual ones. */
  print?: Readonly<{ label: string; note: string }>;
  choices: ReactNode;
  isEmpty: boolean;
  children: ReactNode;
}>;

/** Options beside the papers. In print, the papers appear alone. */
export function PrintPage({
  heading,
  lead,
  print: own,
  choices,
  isEmpty,
  children,
}: PrintPageProps): ReactNode {
  return (
    <ScreenFrame name="print-page">
      <style>{pageRule(t("print:footer"))}</style>
      <div className="print-choices">
        <ScreenHeading>{heading ?? t("print:heading")}</ScreenHeading>
        <p>{lead}</p>
        <Button look="primary" isDisabled={isEmpty} onPress={() => print()}>
          {own?.label ?? t("print:print")}
        </Button>
        {own !== undefined && <p className="small soft">{own.note}</p>}
        {choices}
      </div>
      <section className="papers" aria-label={t("print:preview")}>
        {isEmpty ? <p>{t("print:nothing")}</p> : children}
      </section>
    </ScreenFrame>
  );
}

/**
 * The footer of every page, in browsers that support margin boxes. A CSS rule cannot read the catalogue, so the text
 * is inserted here.
 */
function pageRule(footer: string): string {
  const words = `content: "${footer}"`;
  const count = 'content: counter(page) " / " counter(pages)';
  const [start, end] = direction() === "rtl" ? ["right", "left"] : ["left", "right"];
  return `@page { @bottom-${start} { ${words} } @bottom-${end} { ${count} } }`;
}
