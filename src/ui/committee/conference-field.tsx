import { type ReactNode, useState } from "react";
import { useStore } from "zustand";
import { t } from "../../client/i18n/index.ts";
import { hostStore } from "../../client/sessions/committee/committee-host-store.ts";
import { onHost } from "../../client/sessions/committee/host-committee.ts";
import { useConnection } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { TextField } from "../primitives/text-field.tsx";
import { AskButton } from "../widgets/ask-button.tsx";

/** The first chair enters or leaves a conference, whose secretariat can then archive, delete and hand over the committee. */
export function ConferenceField(): ReactNode {
  const host = onHost(useConnection());
  const conference = useStore(hostStore, ({ access }) => access?.conference ?? null);
  const isFirst = useStore(hostStore, ({ holder }) => holder?.type === "chair" && holder.chair === 1);
  const [ticket, setTicket] = useState("");
  const [isWrong, setWrong] = useState(false);
  if (!isFirst) return null;
  const set = async (typed: string): Promise<void> => {
    const answer = await host?.ask({ type: "setConference", ticket: typed.trim() });
    setWrong(answer?.ok === false);
    if (answer?.ok === true) setTicket("");
  };
  return (
    <section className="stack tight">
      <h3>{t("delegate:conference.heading")}</h3>
      {conference === null ? (
        <>
          <p className="small soft">{t("delegate:conference.means")}</p>
          <TextField
            label={t("delegate:conference.code")}
            value={ticket}
            onChange={setTicket}
            maxLength={30}
            error={isWrong ? t("delegate:trouble.noConference") : null}
          />
          <div className="row">
            <Button size="small" isDisabled={ticket.trim() === ""} onPress={() => void set(ticket)}>
              {t("delegate:conference.enter")}
            </Button>
          </div>
        </>
      ) : (
        <div className="row">
          <p>{t("delegate:conference.in", { conference })}</p>
          <AskButton
            size="small"
            button={t("delegate:conference.leave")}
            title={t("delegate:conference.leaveSure", { conference })}
            yes={t("delegate:conference.leave")}
            onYes={() => void set("")}
          >
            <p>{t("delegate:conference.leaveMeans")}</p>
          </AskButton>
        </div>
      )}
    </section>
  );
}
