import { type ReactNode, useEffect, useState } from "react";
import { FlagIcon } from "./flag-icon.tsx";

type LargeFlagProps = Readonly<{
  iso3: string;
  /** At scale 1 the flag is 40 by 30 pixels. */
  scale: number;
}>;

/** A large flag. The sheet of flags is too coarse for it, so its drawing takes its place once it has loaded. */
export function LargeFlag({ iso3, scale }: LargeFlagProps): ReactNode {
  const address = useDrawing(iso3);
  if (address === null) return <FlagIcon iso3={iso3} scale={scale} />;
  return <img className="large-flag" src={address} alt="" width={40 * scale} height={30 * scale} />;
}

/** The address of the drawing; null until it has loaded, and if it cannot be loaded. */
function useDrawing(iso3: string): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    let isHere = true;
    const drawn = async (): Promise<void> => {
      const { flagAddress } = await import("./flag-drawings.ts");
      if (isHere) setAddress(flagAddress(iso3));
    };
    drawn().catch(() => {});
    return () => {
      isHere = false;
    };
  }, [iso3]);
  return address;
}
