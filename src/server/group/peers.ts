/**
 * Several processes, one walk-through. A phone comes in wherever the load balancer sends it; when its room is another
 * process's, the connection is passed on there, byte by byte. So no process needs a name of its own outwards, and the page
 * never talks to anybody but its own site.
 */
import type { IncomingMessage } from 'node:http';
import net from 'node:net';
import os from 'node:os';
import type { Duplex } from 'node:stream';
import type { Redis } from 'ioredis';

export interface Peers {
  /** Where a process can be reached; null when it is not there any more. */
  addressOf(processId: string): Promise<string | null>;
  stop(): Promise<void>;
}

const SECONDS = 30;
const keyOf = (processId: string): string => `frontstage:process:${processId}`;

/** Tells the others where this process is, for as long as it lives. */
export function announce(redis: Redis, processId: string, address: string): Peers {
  const tell = (): void => void redis.set(keyOf(processId), address, 'EX', SECONDS).catch(() => undefined); // said again soon
  tell();
  const telling = setInterval(tell, (SECONDS / 3) * 1000);
  redis.on('ready', tell);
  return {
    addressOf: (other) => redis.get(keyOf(other)).catch(() => null),
    async stop() {
      clearInterval(telling);
      redis.off('ready', tell);
      await redis.del(keyOf(processId)).catch(() => undefined);
    },
  };
}

/** How the machine is called in its own network; good enough unless it has several. */
export function ownAddress(port: number): string {
  const [address = '127.0.0.1'] = lanAddresses();
  return `${address}:${port}`;
}

export function lanAddresses(): string[] {
  const all = Object.values(os.networkInterfaces()).flatMap((addresses) => addresses ?? []);
  return all.filter(({ internal, family }) => !internal && family === 'IPv4').map(({ address }) => address);
}

/** Sends the request on as it came, and then whatever either side says. */
export function passOn(request: IncomingMessage, socket: Duplex, head: Buffer, address: string): void {
  const { hostname, port } = new URL(`http://${address}`);
  const onward = net.connect({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port), noDelay: true });
  onward.once('connect', () => {
    onward.write(`${request.method} ${request.url} HTTP/1.1\r\n${headersOf(request)}\r\n`);
    onward.write(head);
    socket.pipe(onward).pipe(socket);
  });
  for (const [one, other] of [[socket, onward], [onward, socket]] as const) {
    one.on('error', () => other.destroy());
    one.on('close', () => other.destroy());
  }
}

function headersOf({ rawHeaders }: IncomingMessage): string {
  let text = '';
  for (let place = 0; place < rawHeaders.length; place += 2) text += `${rawHeaders[place]}: ${rawHeaders[place + 1]}\r\n`;
  return text;
}
