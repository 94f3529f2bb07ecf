import { useEffect, useState } from "react";
import { useStore } from "zustand";
import {
  type Conference,
  type ConferenceState,
  leaveConference,
  noConference,
  openConference,
} from "../../client/sessions/committee/conference.ts";

/** The conference whose key this tab keeps, or null. Another link that is opened in this tab replaces it. */
export function useConference(): Readonly<{
  conference: Conference | null;
  state: ConferenceState;
  /** Forgets the key. */
  leave: () => void;
}> {
  const [conference, setConference] = useState<Conference | null>(null);
  useEffect(() => {
    let opened = openConference();
    setConference(opened);
    const again = (): void => {
      opened?.close();
      opened = openConference();
      setConference(opened);
    };
    addEventListener("hashchange", again);
    return () => {
      removeEventListener("hashchange", again);
      opened?.close();
    };
  }, []);
  const leave = (): void => {
    conference?.close();
    leaveConference();
    setConference(null);
  };
  return { conference, state: useStore(conference?.store ?? noConference), leave };
}
