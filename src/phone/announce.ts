/** What a screen reader is told when the room moves on or an answer is in: one sentence or two, made of what is on the page. */
import { assertNever } from '#lib/assert-never.ts';
import type { PhoneState } from '#group/ports.ts';
import type { RoomView } from '#group/protocol.ts';
import type { Language } from '#story/catalogue.ts';
import type { PhoneTexts } from '#texts/pages/phone.ts';
import { answerNoteOf, askOf, refusedNoteOf } from './answer.ts';
import { saidText, speakerOf, inLanguage } from './in-words.ts';
import { speakersOf } from './result.ts';

export function announcementOf(state: PhoneState, language: Language, t: PhoneTexts): string {
  const { room } = state;
  if (!room) return '';
  if (room.paused) return sentences(t.paused.title, t.paused.body);
  switch (room.phase) {
    case 'lobby':
      return sentences(t.lobby.title, t.lobby.wait);
    case 'telling':
      return lastLine(room, language, t);
    case 'feeling':
      return sentences(t.feeling.title, t.feeling.body);
    case 'asked':
    case 'open':
    case 'locked':
      return ofAnswer(state, t);
    case 'revealed':
      return sentences(t.result.title, speakFirstText(room, t) ?? t.result.talk);
    case 'ending':
      return sentences(t.ending, room.ending ? inLanguage(room.ending.title, language).text : '');
    case 'over':
      return t.over.title;
    default:
      return assertNever(room.phase);
  }
}

/** Who is asked to speak first, to everybody alike; null when nobody is. */
export function speakFirstText({ ballot, result }: RoomView, t: PhoneTexts): string | null {
  const letters = ballot && result ? speakersOf(ballot, result) : [];
  return letters.length ? t.result.speakFirst(t.list(letters)) : null;
}

function ofAnswer(state: PhoneState, t: PhoneTexts): string {
  const refused = refusedNoteOf(state);
  if (refused) return sentences(t.refusals[refused].title, t.refusals[refused].body);
  const note = answerNoteOf(state);
  if (!note || !state.room?.ballot) return '';
  const { ballot } = state.room;
  const asks = note === 'wait' || note === 'pick' || note === 'again';
  return sentences(asks ? t.ask[askOf(ballot)][ballot.round - 1]! : '', t.answer[note].title); // a round is 1 or 2, and there is a text for each
}

function lastLine({ said }: RoomView, language: Language, t: PhoneTexts): string {
  const line = said.at(-1);
  if (!line) return '';
  const name = speakerOf(line, t);
  const { text } = saidText(line, language, t);
  return name ? `${name}: ${text}` : text;
}

/** Each ends where a reader should draw breath. */
function sentences(...texts: readonly string[]): string {
  return texts.filter(Boolean).map((text) => (/[.!?…]$/.test(text) ? text : `${text}.`)).join(' ');
}
