/**
 * Every word a script may use, as closed lists. The types, the parser (tags.ts), the checker's messages and the
 * table in stories/README.md all come from here; a word that is not here does not exist.
 */
import { ACTS, ASKABLE, EVENTS, MODES, REGIONS, SHOWS, VARIANTS } from '#model/words.ts';

export { ACTS, ASKABLE, EVENTS, MODES, REGIONS, SHOWS, VARIANTS };
export type { Act, Event, Mode, Region, Shows, Variant } from '#model/words.ts';

/** Where in the work day a line belongs. `later` is what follows after days or weeks. */
export const PHASES = ['before', 'meeting', 'after', 'later'] as const;
export type Phase = (typeof PHASES)[number];

/** The clearly wrong acts (domain §7.2): the only ones the game ever marks as such, always with a way to repair. */
export const RED_LINES = [
  'fear-grant', 'suicide-ignored', 'confidentiality', 'retaliation', 'humiliation', 'appeal-hidden',
  'application-refused', 'need-not-assessed', 'child-interpreter', 'dislike-decides', 'danger-alone',
  'discrimination', 'cover-up', 'private-relationship', 'hidden-decision', 'exclusion-alone', 'private-channel',
] as const;
export type RedLine = (typeof RED_LINES)[number];

/** Faces. Each has a point in valence × arousal × dominance in the art, and words in the texts. */
export const LOOKS = [
  'calm', 'warm', 'open', 'listening', 'kind', 'wry', 'relieved', 'glad', 'surprised', 'thoughtful', 'worried',
  'tense', 'wary', 'testing', 'irritated', 'angry', 'firm', 'closed', 'hurt', 'sad', 'crying', 'ashamed',
  'mortified', 'afraid', 'tired', 'leaving', 'moved', 'resigned',
] as const;
export type Look = (typeof LOOKS)[number];

/** Where a line is played. */
export const PLACES = [
  'office', 'meeting-room', 'reception', 'corridor', 'colleague-office', 'leader-office', 'lunch-room',
  'phone-desk', 'video-call', 'home-office', 'outside',
] as const;
export type Place = (typeof PLACES)[number];

/** Sounds a line may ask for: places that hum, things that are done, and quiet. */
export const SOUNDS = [
  'office-hum', 'queue', 'steps', 'door', 'silence', 'keys', 'phone', 'morning', 'chair', 'paper', 'rain', 'coffee',
] as const;
export type Sound = (typeof SOUNDS)[number];

/** Those that tell that something happens. They are said in words too, whether anybody hears them or not. */
export const TOLD_SOUNDS = ['steps', 'door', 'phone', 'chair', 'rain'] as const satisfies readonly Sound[];
export type ToldSound = (typeof TOLD_SOUNDS)[number];
/** What is said of them; somebody who speaks while a phone is heard speaks through it. */
export type Caption = ToldSound | 'voice';

/** The questions a script may ask the model, and whether they take a word. */
export const GETTERS = {
  level: { argument: true, range: 3 },
  felt: { argument: false, range: REGIONS.length },
  did: { argument: true, range: 2 },
  prepared: { argument: true, range: 2 },
  carried: { argument: true, range: 2 },
  house: { argument: true, range: 2 },
  leaks: { argument: false, range: 2 },
  variant: { argument: false, range: VARIANTS.length },
  minutes: { argument: false, range: 31 },
} as const satisfies Record<string, { argument: boolean; range: number }>;
export type Getter = keyof typeof GETTERS;

/** What a script may ask of the office's page with house("…"): whether anything is agreed there. */
export const HOUSE_WORDS = ['contacts', 'closing', 'referrals', 'rules'] as const;
export type HouseWord = (typeof HOUSE_WORDS)[number];

/** What a line may hold open for words that are not the script's: `{closing}` is the sentence the office has agreed on. */
export const PLACEHOLDERS = ['closing'] as const satisfies readonly HouseWord[];
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** Tags that may stand on a line or inside a choice's brackets. */
export const TAGS = [
  'id', 'who', 'look', 'place', 'sound', 'event', 'thought', 'checkin', 'phase', 'minutes', 'ending', 'fact',
  'mode', 'shows', 'act', 'layer', 'redline', 'prep',
] as const;
export type TagName = (typeof TAGS)[number];
