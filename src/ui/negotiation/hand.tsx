import { type ReactNode, useEffect, useRef } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { t } from "../../client/i18n/index.ts";
import { CostPips, useCredit } from "../table/price.tsx";
import { HandSign, type HandSignOf } from "./hand-sign.tsx";

export type HandCard = Readonly<{
  id: HandSignOf;
  label: string;
  /** Cost in credit; 0 for options that only show something or answer an offer. */
  cost: number;
  isDone: boolean;
  /** What is open there now, in a few words. */
  note?: string | null;
  content: () => ReactNode;
}>;

type HandProps = Readonly<{
  cards: readonly HandCard[];
  selected: string;
  onSelect: (id: string) => void;
  /** Appears below the selected card. */
  children: ReactNode;
}>;

/**
 * The options of a deal beat, as cards at the foot of the panel, with the selected one open above them. If its start has
 * been scrolled away, as on a phone, it comes back into sight.
 */
export function Hand({ cards, selected, onSelect, children }: HandProps): ReactNode {
  const shown = useRef<HTMLDivElement>(null);
  const was = useRef(selected);
  useEffect(() => {
    if (was.current === selected) return;
    was.current = selected;
    const top = shown.current?.getBoundingClientRect().top ?? 0;
    if (top < 0) shown.current?.scrollIntoView();
  }, [selected]);
  const credit = useCredit();
  const isPayable = ({ cost, isDone }: HandCard): boolean => isDone || cost <= credit;
  return (
    <Tabs className="hand" selectedKey={selected} onSelectionChange={(key) => onSelect(String(key))}>
      <TabList className="hand-cards" aria-label={t("negotiation:deal.tabs")}>
        {cards.map((card) => (
          <Tab
            key={card.id}
            id={card.id}
            className="hand-card"
            data-act={card.cost > 0 || card.id === "offers"}
            data-payable={isPayable(card)}
          >
            <CardFace card={card} />
          </Tab>
        ))}
      </TabList>
      {cards.map(({ id, content }) => (
        <TabPanel key={id} id={id} className="hand-panel" {...(id === selected ? { ref: shown } : {})}>
          {content()}
        </TabPanel>
      ))}
      {children}
    </Tabs>
  );
}

function CardFace({ card: { id, label, cost, isDone, note } }: Readonly<{ card: HandCard }>): ReactNode {
  const credit = useCredit();
  return (
    <>
      <HandSign of={id} />
      <span>{label}</span>
      {note != null && !isDone && <span className="hand-note">{note}</span>}
      {isDone ? (
        <span className="hand-done">{t("negotiation:common.done")}</span>
      ) : (
        <span className="hand-cost">
          <CostPips cost={cost} credit={credit} />
          {cost > 0 && (
            <span className="visually-hidden">
              {cost <= credit
                ? t("negotiation:common.cost", { count: cost })
                : t("negotiation:common.noCredit", { cost, credit })}
            </span>
          )}
        </span>
      )}
    </>
  );
}
