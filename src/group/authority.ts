/**
 * Whoever decides what has happened in a walk-through: one and the same in the facilitator's page (no server) and on the
 * server. It runs the scene, takes votes and commands one at a time, and says what may be seen. It knows no clock, no chance
 * and no network; whoever owns it brings tokens, and keeps `record()` and the votes where they outlive a crash.
 */
import { err, ok, type Result } from '#lib/result.ts';
import { createBallotBox, type BallotBox, type KeptVote } from './ballot-box.ts';
import type { Command, HostMessage, HostView, Live, OwnVote, Past, Refusal, RoomView, Vote } from './protocol.ts';
import type { SessionRecord } from './record.ts';
import { openRoad, type Road, type RoadScene } from './road.ts';
import { leadingOf, shownOf } from './shown.ts';
import { hostViewOf, roomViewOf } from './views.ts';

export interface AuthorityOptions {
  readonly scene: RoadScene;
  readonly record: SessionRecord;
  /** Votes on the present ballot, when the record has outlived its first owner. */
  readonly votes?: readonly KeptVote[];
  /** How many phones may be in at once. */
  readonly capacity: number;
}

export interface Authority {
  /** Carries out what the facilitator asks, or says why not; then nothing has changed. */
  command(message: HostMessage): Result<null, Refusal>;
  /** Somebody is here. The same token twice is one person: a phone that was reloaded, or two tabs of one phone. */
  join(token: string): Result<OwnVote, Refusal>;
  leave(token: string): void;
  /** A vote that has been counted. Whoever keeps votes does so before telling the phone that it is in. */
  vote(token: string, vote: Vote): Result<KeptVote, Refusal>;
  ownVote(token: string): OwnVote;
  room(): RoomView;
  host(): HostView;
  live(): Live;
  /** All there is to know but the votes. */
  record(): SessionRecord;
}

export function createAuthority({ scene, record: begun, votes = [], capacity }: AuthorityOptions): Authority {
  let record = begun;
  let road: Road = openRoad(scene, record);
  let box: BallotBox | null = record.ballot ? createBallotBox(record.ballot, votes, record.ballot.hands) : null;
  /** How many connections each token has. */
  const here = new Map<string, number>();

  function change(changes: Partial<SessionRecord>): Result<null, never> {
    record = { ...record, ...changes };
    return ok(null);
  }

  /** After anything that moves the story: where the room stands follows from what the scene asks. */
  function moved(changes: Partial<SessionRecord>): Result<null, never> {
    box = null;
    const { inputs, told, stands } = road.at();
    return change({ ...changes, inputs, told, phase: stands, ballot: null });
  }

  function open(): Result<null, Refusal> {
    if (record.phase === 'locked') return change({ phase: 'open' });
    const options = road.options();
    if (record.phase !== 'asked' || !options) return err('not-now');
    const ballot = { number: record.ballots + 1, layer: options.layer, options: options.options.map(({ id, text }) => ({ id, text })) };
    box = createBallotBox(ballot);
    return change({ phase: 'open', ballots: ballot.number, ballot: { ...ballot, round: 1, hands: { 1: null, 2: null } } });
  }

  function revote(): Result<null, Refusal> {
    if (record.phase !== 'revealed' || record.ballot?.round !== 1) return err('not-now');
    return change({ phase: 'open', ballot: { ...record.ballot, round: 2 } });
  }

  function hands(counts: readonly number[]): Result<null, Refusal> {
    if (!box || !record.ballot || (record.phase !== 'open' && record.phase !== 'locked')) return err('not-now');
    const { round } = record.ballot;
    const set = box.setHands(round, counts);
    return set.ok ? change({ ballot: { ...record.ballot, hands: { ...record.ballot.hands, [round]: [...counts] } } }) : set;
  }

  function playOn(choice: string): Result<null, Refusal> {
    const options = road.options();
    if (!options || (record.phase !== 'asked' && record.phase !== 'revealed')) return err('not-now');
    if (!options.options.some(({ id }) => id === choice)) return err('not-offered');
    const past: Past = { at: record.inputs.length, options: options.options.map(({ id }) => id), ...results(), chosen: choice };
    const taken = road.take(choice);
    return taken.ok ? moved({ past: [...record.past, past] }) : err('not-now');
  }

  /** What was revealed on this ballot, as it may be shown. */
  function results(): Pick<Past, 'first' | 'second'> {
    const shown = (round: 1 | 2) => (box && record.ballot && record.ballot.round >= round ? [...shownOf(box.counts(round))] : null);
    return record.phase === 'revealed' ? { first: shown(1), second: shown(2) } : { first: null, second: null };
  }

  function rewind(to: number): Result<null, Refusal> {
    if (record.phase === 'lobby' || to >= record.inputs.length) return err('not-now');
    const inputs = record.inputs.slice(0, to);
    const back = openRoad(scene, { ...record, inputs, told: null });
    if (!back.options()) return err('not-now');
    road = back;
    return moved({});
  }

  function tell(): Result<null, Refusal> {
    if (record.phase !== 'telling' && record.phase !== 'feeling') return err('not-now');
    return road.tell() ? moved({}) : err('not-now');
  }

  /** Nothing is kept of what the room did. */
  function end(): Result<null, never> {
    box = null;
    return change({ phase: 'over', inputs: [], told: null, ballot: null, past: [], paused: false });
  }

  function carryOut(command: Command): Result<null, Refusal> {
    if (record.paused && command.do !== 'pause' && command.do !== 'end') return err('not-now');
    switch (command.do) {
      case 'start': return record.phase === 'lobby' ? moved({}) : err('not-now');
      case 'tell': return tell();
      case 'open': return open();
      case 'lock': return record.phase === 'open' ? change({ phase: 'locked' }) : err('not-now');
      case 'reveal': return record.phase === 'locked' ? change({ phase: 'revealed' }) : err('not-now');
      case 'revote': return revote();
      case 'hands': return hands(command.counts);
      case 'play-on': return playOn(command.choice);
      case 'rewind': return rewind(command.to);
      case 'pause': return change({ paused: command.on });
      case 'end': return end();
    }
  }

  return {
    command({ seen, command }) {
      if (record.phase === 'over') return err('over');
      if (seen !== record.version) return err('stale');
      const done = carryOut(command);
      if (done.ok) record = { ...record, version: record.version + 1 };
      return done;
    },
    join(token) {
      if (record.phase === 'over') return err('over');
      if (!here.has(token) && here.size >= capacity) return err('room-full');
      here.set(token, (here.get(token) ?? 0) + 1);
      return ok(box && record.ballot ? box.voteOf(token, record.ballot.round) : null);
    },
    leave(token) {
      const connections = (here.get(token) ?? 0) - 1;
      if (connections > 0) here.set(token, connections);
      else here.delete(token);
    },
    vote(token, vote) {
      if (record.phase === 'over') return err('over');
      if (record.phase !== 'open' || !box || !record.ballot || record.paused) return err('not-open');
      const { round } = record.ballot;
      const put = box.put(token, vote, round);
      return put.ok ? ok({ token, round, choice: vote.choice }) : put;
    },
    ownVote: (token) => (box && record.ballot ? box.voteOf(token, record.ballot.round) : null),
    room: () => roomViewOf(scene, record, road, box),
    host: () => hostViewOf(roomViewOf(scene, record, road, box), record, road, box, here.size, leading()),
    live: () => ({ people: here.size, cast: cast() }),
    record: () => record,
  };

  function cast(): number {
    return box && record.ballot ? box.cast(record.ballot.round) : 0;
  }

  function leading(): string | null {
    if (!box || !record.ballot || record.phase !== 'revealed') return null;
    const place = leadingOf(box.counts(record.ballot.round));
    return place === null ? null : record.ballot.options[place]!.id; // a place among the options
  }
}
