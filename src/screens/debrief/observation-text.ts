/** What was observed, as a sentence. Which observations there are is decided in debrief/expression.ts; here are only words. */
import type { Observation } from '#debrief/debrief.ts';
import type { Texts } from '#texts/index.ts';
import type { DebriefTexts } from '#texts/debrief.ts';
import { feltWord } from '../play/feeling-words.ts';
import { quoted } from '../play/quoted.ts';
import type { DebriefView } from './debrief-view.ts';

export function observationText(seen: Observation, view: DebriefView, words: DebriefTexts['debrief'], t: Texts): string {
  switch (seen.say) {
    case 'arc':
      return words.arc(seen.arc, view.debrief.expression.ways.map(({ way }) => way));
    case 'widest':
      return widestText(seen.decision, view, words, t);
    case 'never-apart':
      return words.neverApart;
    case 'leaked':
      return words.leaked(seen.decisions);
    case 'burst':
      return words.burst(seen.decisions);
    case 'came-along':
      return words.cameAlong(seen.decisions);
    case 'checked-in':
      return words.checkedIn(seen.points.map((point) => feltWord(t.feeling.words, point)), seen.skipped);
  }
}

/** With what somebody had just said, so that the number can be recognised. */
function widestText(number: number, view: DebriefView, words: DebriefTexts['debrief'], t: Texts): string {
  const heard = view.debrief.decisions.find((decision) => decision.number === number)?.heard;
  const who = heard?.tags.who;
  return heard && who !== undefined ? words.widest(number, view.nameOf(who), quoted(shortened(view.say(heard)), t.play.quotes)) : words.widest(number, null, '');
}

/** Enough to recognise a line by, in characters. */
const ENOUGH = 70;

function shortened(line: string): string {
  if (line.length <= ENOUGH) return line;
  return `${line.slice(0, line.lastIndexOf(' ', ENOUGH)).replace(/[.,:;–-]+$/, '')}\u00a0…`;
}
