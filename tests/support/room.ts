/** A walk-through of the small scene of tiny.ts, and words to lead it with. */
import type { Authority } from '#group/authority.ts';
import { createAuthority } from '#group/authority.ts';
import type { KeptVote } from '#group/ballot-box.ts';
import type { Command } from '#group/protocol.ts';
import { newRecord, type SessionRecord } from '#group/record.ts';
import type { RoadScene } from '#group/road.ts';
import type { Scene } from '#story/scene.ts';
import { sceneOf } from './scene-of.ts';
import { SMALL, tellOf } from './tiny.ts';

const tell = tellOf(SMALL);

/** Only what a walk-through asks of a scene is the small one's own. */
const scene: Scene = {
  ...sceneOf('kald-start'),
  slug: 'tiny',
  budgetMinutes: 20,
  endings: { done: { title: { nb: 'Det var det', en: 'That was that' }, summary: { nb: 'Hun gikk.', en: 'She left.' } } },
};

export const TINY: RoadScene = { scene, hash: 'abc', tell, tables: { en: { 'meet-hear': '“I hear you.”' } } };

export const BEGUN: SessionRecord = newRecord({ scene: 'tiny', variant: 'ordinary', seed: 1, house: [] }, 'abc');

export interface Lead {
  readonly authority: Authority;
  /** Throws when it is refused. */
  lead(...commands: readonly Command[]): void;
  /** As `voters` phones that have never voted before: so many for each option, in order. */
  voteBy(...amounts: readonly number[]): void;
}

export function openRoom({ record = BEGUN, votes = [], capacity = 1000, scene = TINY }: { record?: SessionRecord; votes?: readonly KeptVote[]; capacity?: number; scene?: RoadScene } = {}): Lead {
  const authority = createAuthority({ scene, record, votes, capacity });
  return {
    authority,
    lead(...commands) {
      for (const command of commands) {
        const done = authority.command({ seen: authority.record().version, command });
        if (!done.ok) throw new Error(`${JSON.stringify(command)}: ${done.error}`);
      }
    },
    voteBy(...amounts) {
      const { number, round, options } = authority.room().ballot!;
      for (const [place, amount] of amounts.entries()) {
        for (let voter = 0; voter < amount; voter += 1) {
          const vote = authority.vote(`voter-${place}-${voter}`, { ballot: number, round, choice: options[place]!.id });
          if (!vote.ok) throw new Error(vote.error);
        }
      }
    },
  };
}

/** Past all that is told, to the next question. */
export function tellOn({ authority, lead }: Lead): void {
  while (['telling', 'feeling'].includes(authority.room().phase)) lead({ do: 'tell' });
}

/** To the first question with two or more options that people disagree about. */
export function toMeeting(room: Lead): void {
  room.lead({ do: 'start' });
  tellOn(room);
  room.lead({ do: 'play-on', choice: 'prep-done' });
  tellOn(room);
}
