import { create } from "qrcode";
import { type ReactNode, useMemo } from "react";

/** Light modules around the code, which cameras need to find it. */
const QUIET = 4;

/** A text as a QR code, dark on white in every colour scheme. */
export function QrCode({ text, label }: Readonly<{ text: string; label: string }>): ReactNode {
  const { size, path } = useMemo(() => drawn(text), [text]);
  const side = size + 2 * QUIET;
  return (
    <svg
      className="qr-code"
      viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect x={-QUIET} y={-QUIET} width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

function drawn(text: string): Readonly<{ size: number; path: string }> {
  const { size, data } = create(text, { errorCorrectionLevel: "M" }).modules;
  const dark = [...data].flatMap((module, at) =>
    module === 0 ? [] : [`M${at % size} ${Math.floor(at / size)}h1v1h-1z`],
  );
  return { size, path: dark.join("") };
}
