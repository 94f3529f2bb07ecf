import { create } from "qrcode";
import { type ReactNode, useMemo } from "react";

/** The quiet zone that readers need, in modules. */
const QUIET = 4;

type QrCodeProps = Readonly<{ text: string; label: string }>;

export function QrCode({ text, label }: QrCodeProps): ReactNode {
  const { size, path } = useMemo(() => drawn(text), [text]);
  const box = `${-QUIET} ${-QUIET} ${size + 2 * QUIET} ${size + 2 * QUIET}`;
  return (
    <svg className="qr-code" viewBox={box} role="img" aria-label={label} shapeRendering="crispEdges">
      <path d={path} />
    </svg>
  );
}

/** Every dark module as a square of 1. */
function drawn(text: string): Readonly<{ size: number; path: string }> {
  const { modules } = create(text, { errorCorrectionLevel: "M" });
  const { size, data } = modules;
  const dark = [...data].flatMap((isDark, at) =>
    isDark === 0 ? [] : [`M${at % size} ${Math.floor(at / size)}h1v1h-1z`],
  );
  return { size, path: dark.join("") };
}
