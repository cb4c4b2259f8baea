/** All the screens know of the sound: it is told what stands on the screen. What becomes of that, if anything, is its own business. */
import type { Hearing } from '#run/hearing.ts';

export interface SoundPort {
  /** Null when no run is on the screen any more. */
  hear(hearing: Hearing | null): void;
  /** Volumes are 0–10. */
  set(levels: { readonly on: boolean; readonly ambience: number; readonly effects: number; readonly interface: number }): void;
  press(what: 'choose' | 'go-on' | 'open' | 'close'): void;
  /** Lets a kind of sound be heard, so that its volume can be set by ear. */
  sample(kind: 'ambience' | 'effects' | 'interface'): void;
}
