/** Every sound there is: what it is made by, how loud it is to be, and how much its file may weigh. */
import * as effects from './effects.ts';
import type { Rates } from './encode.ts';
import type { Stereo } from './buffer.ts';
import * as office from './loops-office.ts';
import * as other from './loops-other.ts';

export interface Loop {
  make(): Stereo;
  /** LUFS, over the whole ring. */
  readonly loudness: number;
  readonly rates: Rates;
}

const WIDE: Rates = { webm: 32, m4a: { quality: 0.25, cutoff: 7000 }, mp3: 40, channels: 2 };
/** Small rooms have no width worth its bytes. */
const NARROW: Rates = { webm: 24, m4a: { quality: 0.25, cutoff: 7000 }, mp3: 32, channels: 1 };

/** By file name. Ambience −31…−34 LUFS, so that it is missed rather than heard; the pad −30. */
export const LOOPS: Readonly<Record<string, Loop>> = {
  office: { make: office.office, loudness: -32.7, rates: WIDE },
  reception: { make: office.reception, loudness: -32, rates: WIDE },
  'meeting-room': { make: office.meetingRoom, loudness: -33.3, rates: NARROW },
  'small-office': { make: office.smallOffice, loudness: -33.3, rates: NARROW },
  corridor: { make: office.corridor, loudness: -32.7, rates: WIDE },
  'lunch-room': { make: office.lunchRoom, loudness: -32, rates: WIDE },
  'phone-desk': { make: other.phoneDesk, loudness: -33.3, rates: NARROW },
  'video-call': { make: other.videoCall, loudness: -33.3, rates: NARROW },
  'home-office': { make: other.homeOffice, loudness: -33, rates: WIDE },
  outside: { make: other.outside, loudness: -32.2, rates: WIDE },
  rain: { make: other.rain, loudness: -32.5, rates: { ...WIDE, m4a: { quality: 0.3, cutoff: 8500 } } },
  pulse: { make: other.pulse, loudness: -31, rates: NARROW },
  pad: { make: other.pad, loudness: -30, rates: { ...WIDE, mp3: 32 } },
};

export interface Single {
  make(): Stereo;
  /** LUFS while it sounds. */
  readonly loudness: number;
}

export const EFFECTS: Readonly<Record<string, Single>> = {
  door: { make: effects.door, loudness: -23 },
  steps: { make: effects.steps, loudness: -25 },
  keys: { make: effects.keys, loudness: -26 },
  phone: { make: effects.phone, loudness: -24 },
  chair: { make: effects.chair, loudness: -25 },
  paper: { make: effects.paper, loudness: -26 },
  coffee: { make: effects.coffee, loudness: -26 },
  morning: { make: effects.morning, loudness: -26 },
};
export const EFFECT_RATES: Rates = { webm: 40, m4a: 48, mp3: 48, channels: 1 };

/** Of the interface, from uisfx (CC0): its file there, and its peak in dBFS. Too short for a loudness. */
export const INTERFACE: Readonly<Record<string, { readonly file: string; readonly peak: number }>> = {
  choose: { file: 'select', peak: -13 },
  'go-on': { file: 'press', peak: -16 },
  open: { file: 'open', peak: -16 },
  close: { file: 'close', peak: -16 },
  on: { file: 'toggle-on', peak: -13 },
};
