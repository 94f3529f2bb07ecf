import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { selectArticle } from "../../client/screen/ui-store.ts";
import { costOf } from "../../client/selectors/match/budget.ts";
import { useGuide } from "../guide/use-guide.ts";
import { useSession, useTable } from "../hooks/stores.ts";
import { useDraft } from "../hooks/use-draft.ts";
import { usePictured } from "../hooks/use-pictured.ts";
import { Button } from "../primitives/button.tsx";
import { ArticleTabName } from "../widgets/article-tab-name.tsx";
import { ArticleSounding } from "./article-sounding.tsx";
import { sealedOf, useIsLive } from "./own-seat.ts";
import { CostPips, useCredit } from "./price.tsx";
import { SpeechComposer } from "./speech-composer.tsx";
import { type SubTab, SubTabs } from "./sub-tabs.tsx";
import { type Sounding, useSoundings } from "./use-soundings.ts";

const SPEAK = "speak";

type SoundingsProps = Readonly<{ heading: string; hasSpeech: boolean }>;

/** The articles on the floor as an agenda, with the selected one below. The picture shows the same article. */
export function Soundings({ heading, hasSpeech }: SoundingsProps): ReactNode {
  const { all, layAll, hasOpen } = useSoundings();
  const isLive = useIsLive();
  // In a room it comes once a pupil has answered one article: who presses it first has understood nothing.
  const isInRoom = useSession() !== null;
  const mayFollow = !isInRoom || all.some(({ laid }) => laid !== null);
  const { shows } = useGuide();
  const { selected, arrived, choose, lead: leadTo } = usePlace(all, hasSpeech);
  const tabs = useArticleTabs(all, hasSpeech, arrived, leadTo);
  return (
    <>
      <h2 className="visually-hidden">{heading}</h2>
      <SubTabs label={t("negotiation:sound.agenda")} selected={selected} onSelect={choose} tabs={tabs} />
      {hasOpen && shows("numbers") && mayFollow && (
        <div className="panel-foot">
          <Button size="small" isDisabled={!isLive} onPress={layAll}>
            {t("negotiation:sound.layAll")}
          </Button>
        </div>
      )}
    </>
  );
}

type Place = Readonly<{
  selected: string;
  /** The tab that a button opened. The heading of that tab takes the focus. */
  arrived: string;
  choose: (id: string) => void;
  lead: (id: string) => void;
}>;

/** Whether an article or the speech is open now, and which article. */
function usePlace(all: readonly Sounding[], hasSpeech: boolean): Place {
  const shown = usePictured(all.map(({ article }) => article));
  const [isSpeaking, speak] = useDraft("isSpeaking", false);
  const [arrived, setArrived] = useState("");
  const go = (id: string, by: string): void => {
    setArrived(by);
    speak(id === SPEAK);
    if (id !== SPEAK) selectArticle(Number(id));
  };
  return {
    selected: isSpeaking && hasSpeech ? SPEAK : shown < 0 ? SPEAK : String(shown),
    arrived,
    choose: (id) => go(id, ""),
    lead: (id) => go(id, id),
  };
}

function useArticleTabs(
  all: readonly Sounding[],
  hasSpeech: boolean,
  arrived: string,
  lead: (id: string) => void,
): readonly SubTab[] {
  const { view, names } = useTable();
  const isOpen = ({ laid }: Sounding): boolean => laid === null;
  const nextAfter = (article: number) => {
    const next = all.find((one) => isOpen(one) && one.article !== article);
    if (next !== undefined)
      return { title: names.article(next.article), go: () => lead(String(next.article)) };
    return hasSpeech ? { title: t("negotiation:sound.nextSpeak"), go: () => lead(SPEAK) } : null;
  };
  const tabs = all.map((sounding): SubTab => {
    const { article } = sounding;
    const id = String(article);
    return {
      id,
      label: <ArticleTabName article={article} />,
      isDone: !isOpen(sounding),
      note: t(isOpen(sounding) ? "negotiation:common.open" : "negotiation:common.done"),
      content: () => (
        <ArticleSounding key={id} sounding={sounding} next={nextAfter(article)} hasArrived={arrived === id} />
      ),
    };
  });
  return hasSpeech ? [...tabs, speechTab(sealedOf(view, "speak") !== null, arrived === SPEAK)] : tabs;
}

/** The tab of the speech, with its price. Without the credit for it the coins are struck out. */
function SpeakName({ isDone }: Readonly<{ isDone: boolean }>): ReactNode {
  const credit = useCredit();
  const cost = costOf("speak");
  return (
    <span className="row tight">
      {t("negotiation:sound.speakTab")}
      <CostPips cost={cost} credit={isDone ? cost : credit} />
    </span>
  );
}

function speechTab(isDone: boolean, hasArrived: boolean): SubTab {
  return {
    id: SPEAK,
    label: <SpeakName isDone={isDone} />,
    isDone,
    isOptional: true,
    note: t(isDone ? "negotiation:common.done" : "negotiation:common.optional"),
    content: () => <SpeechComposer hasArrived={hasArrived} />,
  };
}
