/** One file for Howler, in the first format that this browser can play. */
import type { SoundSpriteDefinitions } from 'howler';
import { Howl, Howler } from 'howler/dist/howler.core.min.js';
import { FORMATS, placesIn, urlOf, type FileName, type Format } from './files.ts';

/** Whether there is anything to play on. Where there is not, Howler would fall back to elements that the game has no use for. */
export function canPlay(): boolean {
  Howler.volume(1); // makes the context, so only after a press
  return Howler.usingWebAudio && !Howler.noAudio;
}

export interface Opened {
  /** Null until it can be played. */
  howl(): Howl | null;
}

/**
 * A file that cannot be had or read is silence; `onReady` is called once, if it is neither. `volume` is what a sound begins at:
 * setting it afterwards comes a moment too late when the context has yet to wake.
 */
export function openFile(name: FileName, volume: number, onReady: (howl: Howl) => void): Opened {
  let ready: Howl | null = null;
  attempt(FORMATS.filter((format) => Howler.codecs(format)));
  return { howl: () => ready };

  function attempt([format, ...others]: readonly Format[]): void {
    const url = format && urlOf(name, format);
    if (!url) return;
    const howl = new Howl({
      src: [url],
      format: [format],
      html5: false,
      volume,
      sprite: spriteOf(name),
      onload: () => {
        ready = howl;
        onReady(howl);
      },
      // some browsers say that they can and cannot: the next format is another chance
      onloaderror: (_, error) => { if (error === CANNOT_DECODE) attempt(others); },
    });
  }
}

/** As Howler says it. */
const CANNOT_DECODE = 'Decoding audio data failed.';

function spriteOf(name: FileName): SoundSpriteDefinitions {
  return Object.fromEntries(Object.entries(placesIn(name)).map(([sound, [from, length]]) => [sound, sound === 'loop' ? [from, length, true] : [from, length]]));
}
