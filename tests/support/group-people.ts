/** People in a walk-through, over the real transport: a facilitator, phones, and a way to wait for what they see. The benches have them too. */
import assert from 'node:assert/strict';
import type { HostPort, PhonePort } from '#group/ports.ts';
import type { Command, Opening } from '#group/protocol.ts';
import { joinRoom } from '#group/transport/join-room.ts';
import type { Keeping } from '#group/transport/keeping.ts';
import { openRoom } from '#group/transport/open-room.ts';
import { OPENING } from './tiny-build.ts';

export function createKeeping(): Keeping {
  const kept = new Map<string, string>();
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
  };
}

/** Waits until it holds, and says what does not. */
export async function until(holds: () => void, timeout = 15_000): Promise<void> {
  const end = performance.now() + timeout;
  for (;;) {
    try {
      return holds();
    } catch (error) {
      if (performance.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}

/** Watches from now on. Resolves when each of them has been away, however shortly: the first may be back before the last has noticed. */
export function allGone(phones: readonly PhonePort[]): Promise<unknown> {
  return Promise.all(phones.map((phone) => new Promise<void>((resolve) => {
    const stop = phone.subscribe(() => {
      if (phone.state().status !== 'away') return;
      stop();
      resolve();
    });
  })));
}

export interface Lead {
  readonly host: HostPort;
  readonly keeping: Keeping;
  readonly code: string;
  /** One after the other, each when the one before has been done. */
  lead(...commands: readonly Command[]): Promise<void>;
  /** Past all that is told to the next question. */
  tellOn(): Promise<void>;
  /** To the first question that people disagree about. */
  toMeeting(): Promise<void>;
}

const opened: { close(): void }[] = [];

export async function openLead(server: string, { keeping = createKeeping(), opening = OPENING as Opening, password }: { keeping?: Keeping; opening?: Opening; password?: string } = {}): Promise<Lead> {
  const host = openRoom(opening, { keeping, server, ...(password !== undefined && { password }) });
  opened.push(host);
  await until(() => assert(host.state().view));
  return leadOf(host, keeping);
}

export function leadOf(host: HostPort, keeping: Keeping): Lead {
  const phase = (): string | undefined => host.state().view?.room.phase;
  async function lead(...commands: readonly Command[]): Promise<void> {
    for (const command of commands) {
      const version = host.state().view!.version;
      host.send(command);
      await until(() => assert(host.state().view!.version > version));
    }
  }
  async function tellOn(): Promise<void> {
    while (phase() === 'telling' || phase() === 'feeling') await lead({ do: 'tell' });
  }
  return {
    host,
    keeping,
    code: host.state().code!,
    lead,
    tellOn,
    async toMeeting() {
      await lead({ do: 'start' });
      await tellOn();
      await lead({ do: 'play-on', choice: 'prep-done' });
      await tellOn();
    },
  };
}

export async function joinPhones(server: string, code: string, amount: number): Promise<PhonePort[]> {
  const phones = Array.from({ length: amount }, () => {
    const phone = joinRoom({ code, keeping: createKeeping(), server });
    opened.push(phone);
    return phone;
  });
  await until(() => assert(phones.every((phone) => phone.state().room !== null)));
  return phones;
}

/** Everybody goes home, so that no test hears the people of another. */
export function sendHome(): void {
  for (const one of opened.splice(0)) one.close();
}
