/** One hand at a time, in skin and ink. Each is drawn with the wrist to the left and put where it belongs. */
import { line, patch, type Shape } from '../shape.ts';
import { type At, finger, put } from './glyph.ts';

/** Filled, and lined but for the wrist, which the sleeve or the bare arm goes on from. */
const inked = (skin: string, d: string, width = 8): readonly Shape[] => [...patch('skin', d, skin), ...line('line', d.replace(/Z$/, ''), { width })];

/** The back of a relaxed hand, fingers to the right. */
const FLAT = 'M-14 -34C14 -44 44 -46 66 -42C86 -40 112 -36 132 -30C146 -26 146 -10 132 -10C144 -8 150 8 136 12C144 16 142 32 128 32C130 42 122 50 110 48C84 48 40 46 -14 36Z';
const FLAT_LINES = 'M132 -10C112 -12 96 -14 80 -12M136 12C116 12 98 10 82 10M128 32C112 32 98 30 84 28';
const THUMB = 'M24 -38C40 -58 66 -70 88 -70C102 -70 104 -54 92 -50C76 -46 66 -38 58 -30';

export const flat = (skin: string, at: At): readonly Shape[] => [
  ...inked(skin, put(FLAT, at)), ...line('line', put(FLAT_LINES, at), { width: 5.5, opacity: 0.8 }),
  ...patch('skin', put(`${THUMB}L24 -38Z`, at), skin), ...line('line', put(THUMB, at)),
];

/** A fist on the desk, the curled fingers towards us, the thumb over them. */
const FIST = 'M-16 -38C8 -62 44 -68 74 -60C100 -52 112 -32 112 -2C112 30 98 50 70 54C40 58 4 52 -16 36Z';
const CURLED = 'M76 -26C90 -32 102 -28 109 -20M72 4C88 -4 102 -2 111 6M60 30C76 24 92 24 104 32';
const TUCKED = 'M8 -36C30 -40 54 -34 74 -18C86 -8 78 10 64 6C46 0 30 -2 14 0';

export const fist = (skin: string, at: At): readonly Shape[] => [
  ...inked(skin, put(FIST, at)), ...line('line', put(CURLED, at), { width: 5.5 }), ...patch('skin', put(`${TUCKED}Z`, at), skin), ...line('line', put(TUCKED, at), { width: 7 }),
];

/** Palm up, fingers spread: an open hand. */
const OPEN = 'M-14 -32C10 -40 26 -46 40 -52C44 -74 50 -96 62 -104C76 -110 86 -98 80 -84C76 -72 76 -58 80 -48C104 -58 128 -62 150 -60C164 -58 164 -42 150 -38C134 -34 118 -30 106 -24C128 -24 154 -20 170 -14C182 -6 176 8 162 6C144 2 124 0 106 2C126 8 146 18 158 28C166 40 154 50 142 44C128 36 112 28 98 24C112 34 124 46 130 56C132 68 118 74 110 64C98 52 82 44 66 42C40 44 10 40 -14 34Z';
const PALM = 'M40 -20C56 -12 66 6 62 26M20 -8C28 4 30 16 26 28';

export const open = (skin: string, at: At): readonly Shape[] => [
  ...inked(skin, put(OPEN, at)), ...line('line', put(PALM, at), { width: 5, opacity: 0.5 }),
];

/** Fingers of one hand laid over the other: four capsules, ends to the left. */
export function laced(skin: string, at: At): readonly Shape[] {
  const fingers = [[-30, -36], [-36, -12], [-34, 12], [-26, 34]] as const;
  return fingers.flatMap(([x, y]) => inked(skin, put(finger(48, y * 0.8, x, y, 13), at), 6.5));
}

/** Round an edge from behind: four finger ends to the right and the thumb in front. */
export function gripping(skin: string, at: At): readonly Shape[] {
  const ends = [-34, -12, 10, 32].flatMap((y) => inked(skin, put(finger(-30, y, 10, y, 12), at), 6.5));
  return [...inked(skin, put('M-64 -34C-50 -48 -30 -50 -14 -44L-20 42C-36 48 -54 44 -64 34Z', at)), ...ends];
}

/** Long fingers held together over brow and eyes, wrist below. */
const COVER = 'M-34 96C-52 60 -60 24 -58 -8C-58 -40 -54 -84 -44 -104C-36 -118 -16 -116 -14 -98C-12 -112 10 -118 16 -102C24 -114 44 -110 46 -92C58 -98 72 -88 70 -72C68 -34 66 10 58 44C54 64 46 82 36 96Z';
const COVER_LINES = 'M-14 -98C-16 -66 -16 -38 -14 -12M16 -102C16 -68 16 -40 16 -14M46 -92C44 -62 42 -38 40 -14';
const COVER_THUMB = 'M-56 6C-78 -10 -100 -34 -112 -52C-120 -66 -104 -78 -92 -68C-76 -56 -66 -46 -56 -38';

export const cover = (skin: string, at: At): readonly Shape[] => [
  ...patch('skin', put(`${COVER_THUMB}Z`, at), skin), ...line('line', put(COVER_THUMB, at)), ...inked(skin, put(COVER, at)), ...line('line', put(COVER_LINES, at), { width: 5.5, opacity: 0.85 }),
];
