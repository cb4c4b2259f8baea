/** Writes a PNG of sixteen greys: as small as a reference picture can be, and any viewer opens it. */
import zlib from 'node:zlib';

/** `greys` holds one number 0–15 for each pixel; the width is even. */
export function greyPng(width: number, greys: Uint8Array): Buffer {
  const height = greys.length / width, stride = width / 2;
  const rows = Buffer.alloc((stride + 1) * height); // each row begins with the number of its filter, 0: none
  greys.forEach((grey, i) => {
    const at = Math.floor(i / width) * (stride + 1) + 1 + Math.floor((i % width) / 2);
    rows[at]! |= grey << (i % 2 ? 0 : 4);
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 4; // bits for each pixel; the rest, all 0, says greys, deflated, not interlaced
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', header), chunk('IDAT', zlib.deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const length = Buffer.alloc(4), sum = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(zlib.crc32(body));
  return Buffer.concat([length, body, sum]);
}
