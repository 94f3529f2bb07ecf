import { type ReactNode, useRef, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { useTable } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { CopyField } from "../primitives/text-field.tsx";
import { downloadBlob } from "../shell/download.ts";
import { copyText } from "../widgets/copy-text.ts";
import { type Card, HEIGHT, WIDTH } from "./draw-card.ts";
import { useCard } from "./use-card.ts";
import { type Picture, usePicture } from "./use-picture.ts";

/** The match on one card to save as a picture, with the same text for screen readers. */
export function ShareCard(): ReactNode {
  const card = useCard();
  const { page, picture } = usePicture(card);
  const words = wordsOf(card);
  return (
    <div className="share-card" ref={page}>
      {picture === null ? (
        <div className="share-picture" />
      ) : (
        <img className="share-picture" src={picture.url} width={WIDTH} height={HEIGHT} alt={words} />
      )}
      <Keep picture={picture} words={words} />
      <Words words={words} />
    </div>
  );
}

/** Everything written on the card, as sentences. */
function wordsOf({ state, question, title, ring, goal, match, results, exercise }: Card): string {
  const sentence = (part: string): string => t("debrief:card.sentence", { text: part });
  const values = results.map(({ name, words }) => sentence(t("debrief:card.result", { name, value: words })));
  const ended = [question, sentence(title), ring === null ? "" : sentence(ring.words), goal];
  const card = [sentence(state), ...ended, ...values, sentence(match), exercise];
  return t("debrief:card.alt", { card: card.filter((part) => part !== "").join(" ") });
}

type KeepProps = Readonly<{ picture: Picture | null; words: string }>;

/** Saves the picture as a file, or opens the device's share sheet if it has one. */
function Keep({ picture, words }: KeepProps): ReactNode {
  const name = useFileName();
  const file = picture === null ? null : new File([picture.blob], name, { type: "image/png" });
  const canShare = file !== null && navigator.canShare?.({ files: [file] }) === true;
  const share = (): void => {
    if (file === null) return;
    // A user who closes the share sheet does not want to share, so this is not an error.
    navigator.share?.({ files: [file], text: words }).catch(() => undefined);
  };
  return (
    <div className="row">
      {canShare && <Button onPress={share}>{t("debrief:card.send")}</Button>}
      <Button
        isDisabled={picture === null}
        onPress={() => picture !== null && downloadBlob(name, picture.blob)}
      >
        {t("debrief:card.save")}
      </Button>
      <span className="small soft">{t("debrief:card.note")}</span>
    </div>
  );
}

function useFileName(): string {
  const { view } = useTable();
  const seat = view.mine === null ? "watched" : view.seat.toLowerCase();
  return t("debrief:card.file", { scenario: view.scenario, seat });
}

/** The alternative text for the picture, which the user can copy. */
function Words({ words }: Readonly<{ words: string }>): ReactNode {
  const field = useRef<HTMLTextAreaElement>(null);
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const copy = async (): Promise<void> => {
    if (field.current !== null) setCopied(await copyText(field.current));
  };
  return (
    <Disclosure title={t("debrief:card.words")}>
      <CopyField label={t("debrief:card.wordsNote")} value={words} field={field} />
      <div className="row">
        <Button size="small" onPress={() => void copy()}>
          {t("debrief:card.copy")}
        </Button>
        <span role="status">
          {isCopied !== null && t(isCopied ? "debrief:card.copied" : "debrief:card.notCopied")}
        </span>
      </div>
    </Disclosure>
  );
}
