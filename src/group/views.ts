/** What may be seen of a walk-through: by everybody in the room, and by whoever leads it. Nobody's vote is in either. */
import type { Line } from '#run/moment.ts';
import type { BallotBox } from './ballot-box.ts';
import { PROTOCOL, type Ballot, type HostView, type RoomResult, type RoomView, type Spoken } from './protocol.ts';
import type { SessionRecord } from './record.ts';
import { textOf, type Road, type RoadScene } from './road.ts';
import { shownOf, speakFirstOf } from './shown.ts';

export function roomViewOf(scene: RoadScene, record: SessionRecord, road: Road, box: BallotBox | null): RoomView {
  const begun = record.phase !== 'lobby' && record.phase !== 'over';
  return {
    v: PROTOCOL,
    phase: record.phase,
    paused: record.paused,
    title: scene.scene.title,
    contentNote: scene.scene.contentNote,
    said: begun ? road.lastStep().map((line) => spokenOf(scene, record, line)) : [],
    ballot: ballotOf(record, road),
    result: resultOf(record, box),
    ending: record.phase === 'ending' ? endingOf(scene, road) : null,
  };
}

export function hostViewOf(room: RoomView, record: SessionRecord, road: Road, box: BallotBox | null, people: number, leading: string | null): HostView {
  const { told } = road.at();
  const round = record.ballot?.round ?? 1;
  return {
    version: record.version,
    room,
    run: road.run,
    told,
    people,
    cast: box?.cast(round) ?? 0,
    leading,
    hands: box?.hands(round) ?? null,
    past: record.past,
  };
}

/** Who is heard, by name: on a phone there is no face beside the words. */
function spokenOf(scene: RoadScene, { opening }: SessionRecord, { id, text, tags, chosen }: Line): Spoken {
  const speaker = tags.who === undefined || tags.who === 'you' ? undefined : scene.scene.cast[tags.who];
  return { name: speaker?.name ?? null, you: chosen || tags.who === 'you', aloud: tags.who !== undefined, text: textOf(scene, opening, id, text) };
}

/** Before it is opened the question can be read already, under the number it will have. */
function ballotOf({ phase, ballot, ballots }: SessionRecord, road: Road): Ballot | null {
  if (ballot) return { number: ballot.number, round: ballot.round, layer: ballot.layer, options: ballot.options };
  const question = phase === 'asked' ? road.options() : null;
  return question && { number: ballots + 1, round: 1, ...question };
}

function resultOf({ phase, ballot }: SessionRecord, box: BallotBox | null): RoomResult | null {
  if (phase !== 'revealed' || !ballot || !box) return null;
  return {
    first: shownOf(box.counts(1)),
    second: ballot.round === 2 ? shownOf(box.counts(2)) : null,
    speakFirst: speakFirstOf(box.counts(ballot.round)).map((place) => ballot.options[place]!.id), // places among the options
  };
}

function endingOf({ scene }: RoadScene, road: Road): RoomView['ending'] {
  const ending = scene.endings[road.ending() ?? ''];
  return ending ? { title: ending.title, summary: ending.summary } : null;
}
