/**
 * The words the model understands: what can happen, be done, be shown and be asked about.
 * Scripts use them as tags; story/vocabulary.ts adds the words that are only for the screen.
 */

/** What a person does with a feeling: hold the mask, work on it, let it show, or not about expression at all. */
export const MODES = ['surface', 'deep', 'genuine', 'none'] as const;
export type Mode = (typeof MODES)[number];

/** What is shown outwards. `felt` means that what is shown is what is felt. */
export const SHOWS = ['calm', 'warm', 'firm', 'grave', 'felt'] as const;
export type Shows = (typeof SHOWS)[number];

/** What happens to the adviser or between the two. `=1`, `=2`, `=3` gives the strength. */
export const EVENTS = [
  // hard
  'anger', // the user's anger is turned up
  'insult', // words meant to hurt
  'threat', // a threat, said or implied
  'test', // the user tries the adviser out
  'jab', // a small personal sting
  'complaint', // a complaint, just or not
  'demand', // the user demands something
  'plea', // the user begs, or leans on kindness
  'flattery', // praise that pulls
  'guilt', // "you did it last time"
  'pressure', // pressure from a leader, a colleague or the clock
  'confused', // what was said did not land
  'dismissed', // the user feels brushed off
  'caught', // the adviser is caught in something untrue
  'injustice', // something unfair is witnessed
  'grief', // sorrow or tears in the room
  'fright', // something frightening happens
  // gentle
  'settle', // the user comes down a little
  'recognised', // the user feels seen
  'clear', // something becomes clear
  'thaw', // it loosens between them
  'thanks', // thanks or praise that costs nothing
] as const;
export type Event = (typeof EVENTS)[number];

/** What the player does or says, whatever is felt meanwhile. */
export const ACTS = [
  // before
  'start', 'read-up', 'plan-ahead', 'rehearse', 'rest', 'arrange', 'ask-colleague', 'ask-leader',
  // listening
  'wait', 'space', 'reflect', 'notice', 'ask', 'elicit', 'summarise', 'comfort', 'thank', 'humour',
  // framing
  'frame', 'privacy', 'name', 'set-time', 'give-choice', 'pause-talk', 'end-meeting',
  // being straight
  'admit', 'own', 'apologise', 'inform', 'reason', 'refuse', 'limit', 'decline', 'refer', 'offer', 'appeal-info',
  'check-need', 'receive-need', 'check-facts', 'write-down', 'promise', 'disagree',
  // giving way and keeping away
  'concede', 'help-anyway', 'postpone', 'move-on', 'explain', 'defend', 'let-lie', 'let-go', 'take-now', 'confide', 'pass-on',
  // after
  'break', 'debrief', 'straight-on', 'tell-colleague', 'tell-leader', 'report', 'note', 'repair', 'follow-up',
  'raise-issue', 'switch-off', 'brood',
] as const;
export type Act = (typeof ACTS)[number];

/** Meters a script may ask about with level("…"). */
export const ASKABLE = ['agitation', 'trust', 'understanding', 'energy', 'gap', 'safety', 'clarity'] as const;

/** How hard the user's temperament is set for this run. */
export const VARIANTS = ['mild', 'ordinary', 'hard'] as const;
export type Variant = (typeof VARIANTS)[number];

/** The five regions felt() answers with, in the order of their numbers. */
export const REGIONS = ['calm', 'moved', 'irritated', 'afraid', 'glad'] as const;
export type Region = (typeof REGIONS)[number];
