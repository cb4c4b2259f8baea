import { WAYS, type Way } from '#group/kept-walk.ts';
import { useGroupTexts } from '../use-group-texts.ts';
import { Pick } from './Pick.tsx';
import type { ServerState } from './use-server.ts';

/** Phones need a server behind the page; the other two need nothing. */
export function WayChoice({ way, server, onChange }: { readonly way: Way; readonly server: ServerState; onChange(way: Way): void }) {
  const words = useGroupTexts().setup;
  const options = WAYS.map((value) => ({
    value, ...words.ways[value], disabled: value === 'phones' && server.kind !== 'there',
    ...(value === 'phones' && server.kind !== 'there' ? { text: server.kind === 'none' ? words.noServer : words.asking } : {}),
  }));
  return <Pick legend={words.way} value={way} options={options} onChange={onChange} />;
}
