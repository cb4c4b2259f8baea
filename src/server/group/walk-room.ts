/** The Colyseus room around a walk-through: who sits where, and how long it lasts. */
import { randomUUID } from 'node:crypto';
import { CloseCode, matchMaker, Room, ServerError, type Client } from '@colyseus/core';
import { createAuthority } from '#group/authority.ts';
import { CODE_LENGTH, CODE_LETTERS, type Join, type Refusal } from '#group/protocol.ts';
import { newRecord } from '#group/record.ts';
import { newAccess } from './access.ts';
import type { Scenes } from './scenes.ts';
import { KEPT_SECONDS, type RoomStore, type StoredRoom } from './store/store.ts';
import { createAllowance, type Allowance } from './allowance.ts';
import { createWalk, type Member, type Walk } from './walk.ts';

export interface RoomSurroundings {
  readonly store: RoomStore;
  readonly scenes: Scenes;
  /** Phones in one room. */
  readonly capacity: number;
  /** Rooms in this process. */
  readonly rooms: number;
}

/** What one connection may say in a second: a thumb is never so quick, and whoever has a key may well be a program. */
const SAYS = { phone: 10, remote: 50, host: 50 } as const;
/** From here on it is shut out. */
const SAYS_AT_MOST = 150;
/** What the last words need to arrive everywhere. */
const LAST_WORDS = 2000;
const REFUSED = 4400;

interface Seated {
  readonly member: Member;
  readonly allowance: Allowance;
}

/** A class for each server, since Colyseus makes the rooms itself and hands them nothing. */
export function walkRoomClass({ store, scenes, capacity, rooms }: RoomSurroundings): new () => Room {
  return class WalkRoom extends Room {
    override maxClients = Infinity; // a room that Colyseus thinks full would be opened twice; who fits in is the authority's to say
    override autoDispose = false;
    override maxMessagesPerSecond = SAYS_AT_MOST;
    /** There is no shared state; it only drives Colyseus' clock. */
    override patchRate = 500;
    #walk: Walk | null = null;
    #idle: ReturnType<typeof setTimeout> | undefined;
    #seated = new Map<Client, Seated>();

    override async onCreate(join: Join): Promise<void> {
      const owner = randomUUID();
      const kept = await store.open(join.code, owner);
      const room = kept ?? (await this.#begin(join));
      const scene = await scenes.open(room.record.opening.scene);
      if (!scene) throw refusal('no-such-scene');
      this.#walk = createWalk({
        authority: createAuthority({ scene, record: room.record, votes: room.votes, capacity }),
        access: room.access,
        votes: room.votes,
        book: { store, code: join.code, owner, isKept: kept !== null },
        toPhones: (type, payload) => this.broadcast(type, payload, { except: this.#hosts() }),
        onOver: () => void setTimeout(() => this.#leaveAll(CloseCode.CONSENTED), LAST_WORDS),
        onTaken: () => this.#leaveAll(CloseCode.MAY_TRY_RECONNECT),
      });
      this.onMessage('*', (client, type, payload) => this.#hear(client, String(type), payload));
      this.#touch();
    }

    /** Only whoever brings a key may open a room, and the server has asked for its password before. */
    async #begin({ code, key, opening }: Join): Promise<StoredRoom> {
      if (key === undefined || !opening) throw refusal((await store.hasEnded(code)) ? 'over' : 'no-such-room');
      if (!isGoodCode(code)) throw refusal('bad-message');
      if (matchMaker.stats.local.roomCount >= rooms) throw refusal('too-many-rooms');
      const scene = await scenes.open(opening.scene);
      if (!scene) throw refusal('no-such-scene');
      return { access: newAccess(key), record: newRecord(opening, scene.hash), votes: [] };
    }

    override onJoin(client: Client, join: Join): void {
      const admitted = this.#walk?.admit(join);
      if (!admitted) throw refusal('no-such-room');
      if (!admitted.ok) throw refusal(admitted.error);
      const member: Member = {
        ...admitted.value,
        send: (type, payload) => client.send(type, payload),
        dismiss: () => client.leave(CloseCode.CONSENTED),
      };
      const entered = this.#walk!.enter(member); // as it was a line ago
      if (!entered.ok) throw refusal(entered.error);
      this.#seated.set(client, { member, allowance: createAllowance({ most: SAYS[member.role] * 2, perSecond: SAYS[member.role] }) });
      this.#touch();
    }

    override onLeave(client: Client): void {
      const seated = this.#seated.get(client);
      this.#seated.delete(client);
      if (seated) this.#walk?.exit(seated.member);
    }

    override async onDispose(): Promise<void> {
      clearTimeout(this.#idle);
      await this.#walk?.close();
    }

    /** A bug that shows in one room must not stop the others. */
    override onUncaughtException(error: Error, method: string): void {
      if (!(error.cause instanceof ServerError)) console.error(`group: ${method}: ${error.message}`);
    }

    #hear(client: Client, type: string, payload: unknown): void {
      const seated = this.#seated.get(client);
      if (!seated) return;
      if (!seated.allowance.take()) return client.send('refused', { reason: 'too-fast' satisfies Refusal });
      this.#touch();
      this.#walk?.hear(seated.member, type, payload);
    }

    #hosts(): Client[] {
      return [...this.#seated].flatMap(([client, { member }]) => (member.role === 'phone' ? [] : [client]));
    }

    #touch(): void {
      clearTimeout(this.#idle);
      this.#idle = setTimeout(() => this.#walk?.end(), KEPT_SECONDS * 1000);
    }

    #leaveAll(code: number): void {
      this.disconnect(code).catch(() => undefined); // it says so when it is on its way out already
    }
  };
}

function isGoodCode(code: string): boolean {
  return code.length === CODE_LENGTH && [...code].every((letter) => CODE_LETTERS.includes(letter));
}

export function refusal(reason: Refusal): ServerError {
  return new ServerError(REFUSED, reason);
}
