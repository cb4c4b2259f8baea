/** From numbers to files: WAV for the tools, then webm (Opus), m4a (AAC) and mp3. Needs ffmpeg with libopus and libmp3lame. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { FILE_RATE, type Stereo } from './buffer.ts';

/** 32-bit floats, so that nothing is rounded before the encoder does it. One channel is the left one. */
export function writeWav(file: string, { left, right }: Stereo, channels: 1 | 2): void {
  const bytes = left.length * 4 * channels;
  const wav = Buffer.alloc(44 + bytes);
  wav.write('RIFF', 0);
  wav.writeUInt32LE(36 + bytes, 4);
  wav.write('WAVEfmt ', 8);
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(3, 20); // floats
  wav.writeUInt16LE(channels, 22);
  wav.writeUInt32LE(FILE_RATE, 24);
  wav.writeUInt32LE(FILE_RATE * 4 * channels, 28);
  wav.writeUInt16LE(4 * channels, 32);
  wav.writeUInt16LE(32, 34);
  wav.write('data', 36);
  wav.writeUInt32LE(bytes, 40);
  for (let n = 0; n < left.length; n += 1) {
    wav.writeFloatLE(left[n]!, 44 + n * 4 * channels);
    if (channels === 2) wav.writeFloatLE(right[n]!, 48 + n * 8);
  }
  fs.writeFileSync(file, wav);
}

export function readAudio(file: string, rate = FILE_RATE): Stereo {
  const raw = ffmpeg(['-i', file, '-f', 'f32le', '-ac', '2', '-ar', String(rate), '-']);
  const values = new Float32Array(raw.buffer, raw.byteOffset, Math.floor(raw.byteLength / 4));
  return { left: values.filter((_, n) => n % 2 === 0), right: values.filter((_, n) => n % 2 === 1) };
}

export const FORMATS = ['webm', 'm4a', 'mp3'] as const;
export type Format = (typeof FORMATS)[number];

/** kbit/s; for AAC of a loop a quality and where the spectrum ends, in Hz. */
export interface Rates {
  readonly webm: number;
  readonly m4a: number | { readonly quality: number; readonly cutoff: number };
  readonly mp3: number;
  readonly channels: 1 | 2;
}

/**
 * A loop is encoded without memory: as many bits for each frame as for the last (Opus without its speech part and with a
 * constant rate, AAC with a constant quality and no drawn-by-lot noise, MP3 without a reservoir). Then a ring of whole
 * frames comes out at its end as it began, bit by bit. What is played once may use all that the encoders can do.
 */
export function encode(wav: string, target: string, { webm, m4a, mp3 }: Rates, kind: 'loop' | 'once'): void {
  const loop = kind === 'loop';
  // the same input gives the same bytes: no time and no encoder's name in the file
  const common = ['-i', wav, '-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];
  ffmpeg([...common, '-c:a', 'libopus', '-b:a', `${webm}k`, ...(loop ? ['-vbr', 'off', '-application', 'lowdelay'] : []), `${target}.webm`]);
  const aac = typeof m4a === 'number' ? ['-b:a', `${m4a}k`] : ['-q:a', String(m4a.quality), '-cutoff', String(m4a.cutoff), '-aac_pns', '0'];
  ffmpeg([...common, '-c:a', 'aac', ...aac, '-movflags', '+faststart', `${target}.m4a`]);
  ffmpeg([...common, '-c:a', 'libmp3lame', '-b:a', `${mp3}k`, ...(loop ? ['-reservoir', '0'] : []), '-id3v2_version', '0', `${target}.mp3`]);
}

function ffmpeg(args: readonly string[]): Buffer {
  return execFileSync('ffmpeg', ['-v', 'error', '-y', ...args], { maxBuffer: 2 ** 28 });
}
