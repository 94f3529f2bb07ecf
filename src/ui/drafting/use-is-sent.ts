import { useStore } from "zustand";
import type { HostCommittee } from "../../client/committee/host-committee.ts";
import { writingOf } from "./writings.ts";

/** Whether the host has all that this page wrote in a draft. */
export function useIsSent(host: HostCommittee, draft: string): boolean {
  const preamble = useStore(writingOf(host, draft, "preamble").status, ({ isSent }) => isSent);
  const text = useStore(writingOf(host, draft, "text").status, ({ isSent }) => isSent);
  return preamble && text;
}
