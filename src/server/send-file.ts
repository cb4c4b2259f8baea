/** One file to one browser: packed if it takes that, nothing if it has it, a part if it asks for one. */
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { BuiltFile } from './built-files.ts';
import { cacheControl } from './headers.ts';

export function sendFile(request: IncomingMessage, response: ServerResponse, pathname: string, file: BuiltFile): void {
  const packed = file.packed.find(({ encoding }) => accepts(request.headers['accept-encoding'], encoding));
  // another encoding is another text of bytes, so it has another tag
  const tag = `"${file.tag}${packed ? `-${packed.encoding}` : ''}"`;
  const headers: OutgoingHttpHeaders = { 'Cache-Control': cacheControl(pathname), ETag: tag, Vary: 'Accept-Encoding' };
  if (request.headers['if-none-match']?.split(/\s*,\s*/).includes(tag)) return void response.writeHead(304, headers).end();

  headers['Content-Type'] = file.type;
  if (packed) headers['Content-Encoding'] = packed.encoding;
  const body = packed?.body ?? file.body;
  const range = packed ? null : rangeOf(request.headers.range, body.length);
  if (!packed) headers['Accept-Ranges'] = 'bytes';
  const part = range ? body.subarray(range.from, range.to + 1) : body;
  if (range) headers['Content-Range'] = `bytes ${range.from}-${range.to}/${body.length}`;
  response.writeHead(range ? 206 : 200, { ...headers, 'Content-Length': part.length });
  response.end(request.method === 'HEAD' ? undefined : part);
}

function accepts(header: string | string[] | undefined, encoding: string): boolean {
  const offers = String(header ?? '').split(',').map((offer) => offer.trim().toLowerCase());
  return offers.some((offer) => offer.split(';')[0]?.trim() === encoding && !/;\s*q=0(\.0*)?$/.test(offer));
}

/** Safari plays sound only from a server that gives parts. Anything but one simple range is answered with the whole. */
function rangeOf(header: string | undefined, length: number): { from: number; to: number } | null {
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === undefined) return null;
  const from = Number(first);
  const to = last ? Math.min(Number(last), length - 1) : length - 1;
  return from <= to ? { from, to } : null;
}
