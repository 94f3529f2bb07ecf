/**
 * A text inside a PNG file, as an iTXt chunk (PNG specification, third edition, §11.3.3.4), where programs that read
 * the picture's properties find it.
 */
const SIGNATURE_AND_HEADER = 33;

/**
 * @param png a PNG file; its first chunk, IHDR, ends at byte 33
 * @param keyword 1 to 79 Latin letters, such as "Source"
 */
export function withPngText(png: Uint8Array, keyword: string, text: string): Uint8Array<ArrayBuffer> {
  // Not compressed, and without a language.
  const body = bytesOf(`iTXt${keyword}\0\0\0\0\0${text}`);
  const chunk = new Uint8Array(body.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, body.length - 4);
  chunk.set(body, 4);
  view.setUint32(body.length + 4, crc32(body));
  const joint = new Uint8Array(png.length + chunk.length);
  joint.set(png.subarray(0, SIGNATURE_AND_HEADER));
  joint.set(chunk, SIGNATURE_AND_HEADER);
  joint.set(png.subarray(SIGNATURE_AND_HEADER), SIGNATURE_AND_HEADER + chunk.length);
  return joint;
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The checksum that ends every chunk (PNG specification, §5.6). @example crc32 of "IEND" is 0xae426082 */
export function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
