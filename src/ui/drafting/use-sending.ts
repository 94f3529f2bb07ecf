import { useStore } from "zustand";
import type { HostCommittee } from "../../client/sessions/committee/host-committee.ts";
import { useCommitteePage } from "../hooks/use-committee.ts";
import { writingOf } from "./writings.ts";

/** Whether the host has received everything written here in a draft, is still receiving it, or does not answer. */
export function useSending(host: HostCommittee, draft: string): "sent" | "sending" | "unsent" {
  const preamble = useStore(writingOf(host, draft, "preamble").status);
  const text = useStore(writingOf(host, draft, "text").status);
  const isLost = useCommitteePage((page) => page.link !== "open");
  if (preamble.isSent && text.isSent) return "sent";
  return isLost || preamble.isLate || text.isLate ? "unsent" : "sending";
}

/** Whether this device stores what is not sent yet. */
export function useKept(host: HostCommittee, draft: string): boolean {
  const preamble = useStore(writingOf(host, draft, "preamble").status, ({ isKept }) => isKept);
  const text = useStore(writingOf(host, draft, "text").status, ({ isKept }) => isKept);
  return preamble && text;
}
