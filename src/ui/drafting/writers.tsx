import { memo, type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import { compareWords, t } from "../../client/i18n/index.ts";
import { linesOf } from "../../client/selectors/committee/papers.ts";
import type { HostCommittee } from "../../client/sessions/committee/host-committee.ts";
import type { PageDraft } from "../../client/sessions/committee/page-drafts.ts";
import type { DraftCaret } from "../../committee/message.ts";
import { useCommittee, useCommitteePage, useNames } from "../hooks/use-committee.ts";
import { useHost, useOwn } from "../hooks/use-delegation.ts";
import { Button } from "../primitives/button.tsx";
import { SearchSelect } from "../primitives/select.tsx";
import { FlagIcon } from "../widgets/flag-icon.tsx";

const LATELY_MS = 60_000;
const LOOK_MS = 10_000;

type WritersProps = Readonly<{ host: HostCommittee; draft: PageDraft }>;

/** The writers of a draft, with a mark on those who wrote most recently, and a form that invites others. */
export function Writers({ host, draft }: WritersProps): ReactNode {
  const { id, writers, lately } = draft;
  const carets = useHost((page) => page.carets);
  const names = useNames();
  const now = useHostTime();
  const own = useOwn();
  const heading = useRef<HTMLHeadingElement>(null);
  const uninvite = (delegation: string): void => {
    // The button is gone afterwards, so the focus goes to the list that it was in.
    heading.current?.focus();
    void host.ask({ type: "uninviteWriter", draft: id, delegation });
  };
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {t("drafting:writers")}
      </h3>
      <ul className="draft-writers">
        {writers.map((writer, at) => (
          <li key={writer}>
            <FlagIcon iso3={writer} scale={0.6} /> {names.seat(writer)}
            {at === 0 && writers.length > 1 && <span className="small soft"> {t("drafting:first")}</span>}
            <Place draft={draft} caret={carets.find((one) => one.draft === id && one.seat === writer)} />
            {now - (lately[writer] ?? 0) < LATELY_MS && (
              <span className="small draft-lately"> {t("drafting:lately")}</span>
            )}
            {writers[0] === own && at > 0 && lately[writer] === undefined && (
              <Button look="quiet" size="small" onPress={() => uninvite(writer)}>
                {t("drafting:uninvite", { seat: names.seat(writer) })}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Invite host={host} draft={id} writers={writers.join()} heading={heading} />
    </>
  );
}

type PlaceProps = Readonly<{ draft: PageDraft; caret: DraftCaret | undefined }>;

/** Says in words which paragraph another writer is in. Nothing announces it: it changes too often. */
function Place({ draft, caret }: PlaceProps): ReactNode {
  if (caret === undefined) return null;
  const before = draft[caret.field].text.slice(0, caret.head);
  const place = Math.max(1, linesOf(before).length + (before.endsWith("\n") ? 1 : 0));
  return <span className="small soft"> {t(`drafting:at.${caret.field}`, { place })}</span>;
}

type InviteProps = Readonly<{
  host: HostCommittee;
  draft: string;
  writers: string;
  /** Heading of the list that an invited delegation joins. */
  heading: RefObject<HTMLHeadingElement | null>;
}>;

/** Renders again only when the writers change, so that the name typed here stays while others write. */
const Invite = memo(({ host, draft, writers, heading }: InviteProps): ReactNode => {
  const { delegations } = useCommittee();
  const others = delegations
    .filter(({ id }) => !writers.split(",").includes(id))
    .map(({ id, name }) => ({ id, text: name }))
    .sort((a, b) => compareWords(a.text, b.text));
  const [chosen, setChosen] = useState("");
  if (others.length === 0) return null;
  const invite = (): void => {
    setChosen("");
    // The button is now disabled and cannot keep the focus.
    heading.current?.focus();
    void host.ask({ type: "shareDraft", draft, delegation: chosen });
  };
  return (
    <div className="draft-invite">
      <SearchSelect label={t("drafting:invite")} items={others} selected={chosen} onSelect={setChosen} />
      <Button isDisabled={chosen === ""} onPress={invite}>
        {t("drafting:inviteNow")}
      </Button>
    </div>
  );
});

/** The host's time, updated at regular intervals. */
function useHostTime(): number {
  const skew = useCommitteePage((page) => page.skew);
  const [, setLooks] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setLooks((looks) => looks + 1), LOOK_MS);
    return () => clearInterval(timer);
  }, []);
  return Date.now() + skew;
}
