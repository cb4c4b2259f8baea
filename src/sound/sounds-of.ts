/** What is to be heard after the lines told so far. Pure: the same lines give the same sounds. */
import { valueOf, type State } from '#model/state.ts';
import type { Line } from '#run/moment.ts';
import type { Place, Sound } from '#story/vocabulary.ts';

/** Loops that say where one is. Several places share one. */
export type Ambience =
  | 'office' | 'reception' | 'meeting-room' | 'small-office' | 'corridor' | 'lunch-room' | 'phone-desk' | 'video-call' | 'home-office' | 'outside';

/** What is heard once. `silence` is the sound of everything else stepping back. */
export type Cue = 'door' | 'steps' | 'keys' | 'phone' | 'chair' | 'paper' | 'coffee' | 'morning' | 'silence';

export interface Sounds {
  readonly ambience: Ambience | null;
  /** Over the ambience, until one goes somewhere else. */
  readonly rain: boolean;
  /** Rest: backstage, before the meeting and after it. */
  readonly pad: boolean;
  /** Tension: the person one meets is beside themselves. */
  readonly pulse: boolean;
  /** Every cue so far, oldest first, with the number of its line. */
  readonly cues: readonly { readonly line: number; readonly cue: Cue }[];
}

const AMBIENCE: Readonly<Record<Place, Ambience>> = {
  office: 'office', 'meeting-room': 'meeting-room', reception: 'reception', corridor: 'corridor', 'colleague-office': 'small-office',
  'leader-office': 'small-office', 'lunch-room': 'lunch-room', 'phone-desk': 'phone-desk', 'video-call': 'video-call',
  'home-office': 'home-office', outside: 'outside',
};

/** What each sound of a script is: something that goes on, or something that happens. */
const HEARD_AS: Readonly<Record<Sound, { readonly bed: Ambience | 'rain' } | { readonly cue: Cue }>> = {
  'office-hum': { bed: 'office' }, queue: { bed: 'reception' }, rain: { bed: 'rain' }, steps: { cue: 'steps' }, door: { cue: 'door' },
  silence: { cue: 'silence' }, keys: { cue: 'keys' }, phone: { cue: 'phone' }, morning: { cue: 'morning' }, chair: { cue: 'chair' },
  paper: { cue: 'paper' }, coffee: { cue: 'coffee' },
};

/** From here on, of 0–6, the level of agitation is high (as `level("agitation")` says to a script). */
const HIGH = 5;

export function soundsOf(lines: readonly Line[], state: State): Sounds {
  const newest = lines.at(-1);
  const beds = here(lines).flatMap(({ tags }) => tags.sounds).flatMap((sound) => bedOf(sound));
  const ambience = beds.findLast((bed) => bed !== 'rain') ?? (newest?.place ? AMBIENCE[newest.place] : null);
  return {
    ambience,
    rain: beds.includes('rain'),
    pad: newest !== undefined && newest.phase !== 'meeting',
    pulse: newest?.phase === 'meeting' && valueOf(state, 'agitation') >= HIGH,
    cues: lines.flatMap((line, number) => cuesOf(line).map((cue) => ({ line: number, cue }))),
  };
}

/** The lines since one came to where one is. */
function here(lines: readonly Line[]): readonly Line[] {
  const place = lines.at(-1)?.place;
  return lines.slice(lines.findLastIndex((line) => line.place !== place) + 1);
}

function bedOf(sound: Sound): (Ambience | 'rain')[] {
  const as = HEARD_AS[sound];
  return 'bed' in as ? [as.bed] : [];
}

function cuesOf({ tags: { sounds, who } }: Line): Cue[] {
  // whoever speaks while a phone is heard speaks through it: that phone has been answered
  const through = who !== undefined && who !== 'you';
  return sounds.flatMap((sound) => {
    const as = HEARD_AS[sound];
    return 'cue' in as && !(through && as.cue === 'phone') ? [as.cue] : [];
  });
}
