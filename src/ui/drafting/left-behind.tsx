import { type ReactNode, useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import { t } from "../../client/i18n/index.ts";
import type { HostCommittee } from "../../client/sessions/committee/host-committee.ts";
import { forgetWriting, type KeptWriting, leftBehind } from "../../client/sessions/committee/kept-writing.ts";
import { writtenWith } from "../../client/sessions/committee/unsent-changes.ts";
import type { Writing } from "../../client/sessions/committee/writing-place.ts";
import { useHost } from "../hooks/use-delegation.ts";
import { Button } from "../primitives/button.tsx";
import { CopyField } from "../primitives/text-field.tsx";
import { sendLeftBehind } from "./writings.ts";

type LeftProps = Readonly<{ host: HostCommittee; code: string; kept: readonly KeptWriting[] }>;

/** Brings back the words that an earlier page on this device could not send any more. */
export function LeftBehind({ host, code, kept }: LeftProps): ReactNode {
  const [found, setFound] = useState<readonly KeptWriting[]>([]);
  useEffect(() => {
    let isOver = false;
    void leftBehind(kept).then((ours) => {
      if (!isOver) setFound(ours);
    });
    return () => {
      isOver = true;
    };
  }, [kept]);
  return found.map((one) => <OneLeft key={one.client} host={host} code={code} kept={one} />);
}

type OneProps = Readonly<{ host: HostCommittee; code: string; kept: KeptWriting }>;

function OneLeft({ host, code, kept }: OneProps): ReactNode {
  const isThere = useHost((page) => page.drafts.some(({ id }) => id === kept.draft));
  const [isForgotten, setForgotten] = useState(false);
  const [isBack, setBack] = useState(false);
  if (isForgotten) return null;
  const forget = (): void => {
    forgetWriting(code, kept.client);
    setForgotten(true);
  };
  if (isBack) return <Notice text={t("drafting:left.back", { title: kept.title })} onClose={forget} />;
  if (isThere) return <Sending host={host} kept={kept} onBack={() => setBack(true)} onClose={forget} />;
  return <ToCopy kept={kept} text={t("drafting:left.gone", { title: kept.title })} onClose={forget} />;
}

type SendingProps = Readonly<{
  host: HostCommittee;
  kept: KeptWriting;
  onBack: () => void;
  onClose: () => void;
}>;

function Sending({ host, kept, onBack, onClose }: SendingProps): ReactNode {
  const writing = useRef<Writing | null>(null);
  const [opened, setOpened] = useState<Writing | null>(null);
  useEffect(() => {
    writing.current ??= sendLeftBehind(host, kept);
    setOpened(writing.current);
  }, [host, kept]);
  if (opened === null) return null;
  return <Sent writing={opened} kept={kept} onBack={onBack} onClose={onClose} />;
}

type SentProps = Omit<SendingProps, "host"> & Readonly<{ writing: Writing }>;

function Sent({ writing, kept, onBack, onClose }: SentProps): ReactNode {
  const { isSent, refused } = useStore(writing.status);
  useEffect(() => {
    if (!isSent) return;
    writing.close();
    onBack();
  }, [isSent, writing, onBack]);
  if (refused === null)
    return (
      <p role="status" className="notice">
        {t("drafting:left.sending", { title: kept.title })}
      </p>
    );
  return <ToCopy kept={kept} text={t("drafting:left.refused", { title: kept.title })} onClose={onClose} />;
}

type NoticeProps = Readonly<{ text: string; onClose: () => void; children?: ReactNode }>;

function Notice({ text, onClose, children }: NoticeProps): ReactNode {
  return (
    <div className="notice stack">
      <p role="status">{text}</p>
      {children}
      <p>
        <Button size="small" onPress={onClose}>
          {t(children === undefined ? "drafting:left.close" : "drafting:left.forget")}
        </Button>
      </p>
    </div>
  );
}

function ToCopy({ kept, text, onClose }: Omit<NoticeProps, "children"> & Readonly<{ kept: KeptWriting }>) {
  const box = useRef<HTMLTextAreaElement>(null);
  return (
    <Notice text={text} onClose={onClose}>
      <CopyField label={t(`drafting:late.${kept.field}`)} value={writtenWith(kept)} field={box} />
    </Notice>
  );
}
