import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import type { AmendmentNews } from "../../client/selectors/committee/paper-news.ts";
import { FriendlyAnswer, FriendlyStand } from "../committee/friendly-answers.tsx";
import { PaperText } from "../committee/paper-text.tsx";
import { useNames } from "../hooks/use-committee.ts";
import { useOwn } from "../hooks/use-delegation.ts";
import { Button } from "../primitives/button.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";

type AskedProps = Readonly<{ news: AmendmentNews; onSeen: () => void }>;

/** An amendment to a paper of this delegation, and whether it accepts it, where there are friendly amendments. */
export function AmendmentAsked({ news: { amendment, isAsked }, onSeen }: AskedProps): ReactNode {
  const own = useOwn();
  const names = useNames();
  const paper = names.paper(amendment.n);
  return (
    <div className="stack">
      <p>{t("delegate:paper.amended", { seats: names.seats(amendment.sponsors), paper })}</p>
      <Disclosure level={3} isOpenFirst title={t("delegate:paper.wouldChange")}>
        <PaperText paper={amendment} />
      </Disclosure>
      {isAsked ? (
        <>
          <p>{t("delegate:paper.friendly")}</p>
          <div className="small">
            <FriendlyStand amendment={amendment} />
          </div>
          <FriendlyAnswer amendment={amendment} own={own} />
        </>
      ) : (
        <p>
          <Button size="small" aria-label={t("delegate:paper.seenOf", { paper })} onPress={onSeen}>
            {t("delegate:paper.seen")}
          </Button>
        </p>
      )}
    </div>
  );
}
