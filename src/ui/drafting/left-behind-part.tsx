import { type ReactNode, Suspense, useState } from "react";
import { onHost } from "../../client/sessions/committee/host-committee.ts";
import { keptWritings } from "../../client/sessions/committee/kept-writing.ts";
import { useConnection } from "../hooks/use-committee.ts";
import { useHost, useOwn } from "../hooks/use-delegation.ts";
import { lazily } from "../shell/lazily.ts";

const LeftBehind = lazily(async () => (await import("./left-behind.tsx")).LeftBehind, "drafting");

/** Words of this delegation that an earlier page on this device left behind. The editor loads only if there are any. */
export function LeftBehindPart(): ReactNode {
  const host = onHost(useConnection());
  const code = useHost((page) => page.code);
  const own = useOwn();
  const [kept] = useState(() => keptWritings(code, own));
  if (host === null || kept.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <LeftBehind host={host} code={code} kept={kept} />
    </Suspense>
  );
}
