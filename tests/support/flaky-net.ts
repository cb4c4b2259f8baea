/** A network between people and their server that can be pulled out, put back, and, worst of all, fall silent. */
import net from 'node:net';
import type { AddressInfo } from 'node:net';

export interface FlakyNet {
  readonly url: string;
  /** To another server from now on, such as one that has been started anew. */
  leadTo(port: number | (() => number)): void;
  /** Every connection breaks off; new ones may be made. */
  cut(): void;
  /** Every connection breaks off, and no new ones can be made. */
  down(): void;
  up(): void;
  /** The connections there are stay open, and nothing comes through any more: a phone that has left the building. */
  silence(): void;
  close(): Promise<void>;
}

export async function flakyNet(port: number | (() => number)): Promise<FlakyNet> {
  let target = port;
  let isDown = false;
  const ends = new Set<net.Socket>();
  const server = net.createServer((near) => {
    if (isDown) return void near.destroy();
    const far = net.connect(typeof target === 'function' ? target() : target, '127.0.0.1');
    near.pipe(far).pipe(near);
    for (const [one, other] of [[near, far], [far, near]] as const) {
      ends.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        ends.delete(one);
        other.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cut = (): void => {
    for (const end of ends) end.resetAndDestroy();
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, // it listens on a port
    leadTo(other) {
      target = other;
    },
    cut,
    down() {
      isDown = true;
      cut();
    },
    up() {
      isDown = false;
    },
    silence() {
      for (const end of ends) end.unpipe();
    },
    close: () => new Promise((resolve) => {
      cut();
      server.close(() => resolve());
    }),
  };
}
