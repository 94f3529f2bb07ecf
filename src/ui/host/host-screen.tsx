import { type FormEvent, type ReactNode, useEffect, useState } from "react";
import { useStore } from "zustand";
import { hostPage, lookAtHost, openWithKey } from "../../client/host/host-store.ts";
import { t } from "../../client/i18n/index.ts";
import { Button } from "../primitives/button.tsx";
import { ScreenHeading } from "../primitives/screen-heading.tsx";
import { TextField } from "../primitives/text-field.tsx";
import { ScreenFrame } from "../shell/screen-frame.tsx";
import { BackupPart } from "./backup-part.tsx";
import { ConferencePart } from "./conference-part.tsx";
import { LogsPart } from "./logs-part.tsx";
import { UpdatePart } from "./update-part.tsx";

const ADDRESS = "#host";

/** The host operator's page: a list of rooms without their contents, backups and updates. */
export function HostScreen(): ReactNode {
  const { key, report, trouble } = useStore(hostPage);
  useAddress();
  useLooking(key);
  return (
    <ScreenFrame name="host-page">
      <ScreenHeading>{t("host:heading")}</ScreenHeading>
      <p>{t("host:lead")}</p>
      <p role="alert" className="notice refused" hidden={trouble === null}>
        {trouble === null ? "" : t(`host:trouble.${trouble}`)}
      </p>
      {key === null && <KeyForm />}
      {key !== null && report === null && <p role="status">{t("host:loading")}</p>}
      {report !== null && (
        <>
          <UpdatePart report={report} />
          <LogsPart report={report} />
          <ConferencePart report={report} />
          <BackupPart hostKey={key ?? ""} hasFile={report.hasFile} />
          <Button look="quiet" onPress={() => openWithKey(null)}>
            {t("host:key.other")}
          </Button>
        </>
      )}
    </ScreenFrame>
  );
}

/** A reload returns to this page. The key stays out of the address. */
function useAddress(): void {
  useEffect(() => {
    const { pathname, search, hash } = location;
    if (hash !== ADDRESS) history.replaceState(history.state, "", `${pathname}${search}${ADDRESS}`);
  }, []);
}

/** How often the list is refreshed while the page is visible, in ms. */
const LOOK_MS = 5000;

function useLooking(key: string | null): void {
  useEffect(() => {
    if (key === null) return;
    const look = (): void => {
      if (document.visibilityState === "visible") void lookAtHost();
    };
    look();
    const timer = setInterval(look, LOOK_MS);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [key]);
}

function KeyForm(): ReactNode {
  const [text, setText] = useState("");
  const open = (event: FormEvent): void => {
    event.preventDefault();
    // The user may have pasted the whole link.
    const key = text.trim().split("/").at(-1) ?? "";
    if (key !== "") openWithKey(key);
  };
  return (
    <form className="sheet stack host-key" onSubmit={open} aria-labelledby="host-key">
      <h2 id="host-key">{t("host:key.heading")}</h2>
      <TextField
        label={t("host:key.label")}
        hint={t("host:key.hint")}
        value={text}
        onChange={setText}
        maxLength={300}
      />
      <Button type="submit" look="primary">
        {t("host:key.open")}
      </Button>
    </form>
  );
}
